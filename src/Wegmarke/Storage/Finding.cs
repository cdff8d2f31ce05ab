namespace Wegmarke.Storage;

/// <summary>One thing that is wrong.</summary>
/// <param name="First">First sequence it is about; 0 when it is not about rows of the log.</param>
/// <param name="Last">Last sequence it is about.</param>
/// <param name="Text">What was seen, for people.</param>
public sealed record Finding(FindingKind Kind, long First, long Last, string Text)
{
    internal static string Interactions(long first, long last) =>
        first == last ? $"interaction {first}" : $"interactions {first}–{last}";
}
