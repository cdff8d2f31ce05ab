namespace Wegmarke.Capture;

/// <summary>Lines of a table that are no rows and were passed over, counted.</summary>
public readonly record struct SkippedLines(long Titles, long RepeatedHeaders, long Totals, long Blank)
{
    public long All => Titles + RepeatedHeaders + Totals + Blank;
}
