namespace Wegmarke.Engine.Storing;

/// <summary>How much a snapshot holds.</summary>
readonly record struct Sizes(int Profiles, int Interactions, int Linked, int Touchpoints, int Channels, int Models)
{
    public static Sizes Of(JourneyColumns columns) => new(columns.ProfileCount, columns.Count, columns.LinkedCount,
        columns.TouchpointCount, columns.ChannelCount, columns.Phases.Count);
}
