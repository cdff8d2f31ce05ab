namespace Wegmarke.Engine.Storing;

/// <summary>What the sections of a snapshot are called, also in messages.</summary>
static class SectionNames
{
    public const string Header = "header";
    public const string Directory = "directory";
    public const string Offsets = "offsets";
    public const string Touchpoints = "touchpoints";
    public const string Channels = "channels";
    public const string Times = "times";
    public const string Purchases = "purchases";
    public const string Refunds = "refunds";
    public const string Conversions = "conversions";
    public const string JourneyStarts = "journey starts";
    public const string ServiceStarts = "service starts";
    public const string Values = "values";
    public const string Costs = "costs";
    public const string Scores = "scores";
    public const string Sequences = "sequences";
    public const string Lines = "lines";

    public static string Phases(int model) => $"phases {model}";

    public static string PositionsOf(string sparse) => $"{sparse}, positions";

    /// <summary>A caller's section, kept apart from the columns.</summary>
    public static string Own(string name) => $"own: {name}";
}
