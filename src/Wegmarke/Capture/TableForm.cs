namespace Wegmarke.Capture;

/// <summary>Everything about a table that must be known to read its cells: detected, or told.</summary>
public sealed record TableForm(TableKind Kind)
{
    public bool IsZipped { get; init; }

    public Found<string> Encoding { get; init; } = new("utf-8", IsTold: false);

    /// <summary>Of CSV files.</summary>
    public Found<char> Separator { get; init; } = new(',', IsTold: false);

    /// <summary>Of CSV files.</summary>
    public Found<char> Quote { get; init; } = new('"', IsTold: false);

    /// <summary>The line, or row of the sheet, that names the columns; from 1.</summary>
    public Found<long> HeaderLine { get; init; } = new(1, IsTold: false);

    /// <summary>Of CSV files: the byte, as UTF-8, at which the header begins.</summary>
    internal int HeaderStart { get; init; }

    /// <summary>A file of rows that an earlier import rejected.</summary>
    public bool IsRejects { get; init; }

    /// <summary>The sheet that is read; empty where there are none.</summary>
    public Found<string> Sheet { get; init; } = new("", IsTold: false);

    /// <summary>Lines before the header, as they stand; titles and the like.</summary>
    public IReadOnlyList<string> TitleLines { get; init; } = [];

    /// <summary>In the order of the file; none for files whose rows name their own columns.</summary>
    public IReadOnlyList<ColumnForm> Columns { get; init; } = [];

    /// <summary>The sign for decimals and the order of dates, when told for the whole table.</summary>
    public ToldForm Told { get; init; } = ToldForm.Nothing;

    /// <summary>What a reader should know, such as other sheets and hidden rows.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What must be told before the table as a whole can be read; null when nothing is open.</summary>
    public string? Doubt { get; init; }
}
