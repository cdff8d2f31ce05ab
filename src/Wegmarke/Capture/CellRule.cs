namespace Wegmarke.Capture;

/// <summary>Where a canonical cell comes from. Exactly one of <see cref="Columns"/>, <see cref="Constant"/> and <see cref="FirstOf"/> says it.</summary>
public sealed record CellRule
{
    /// <summary>Columns of the file; several are joined, leaving out empty ones.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Stands between joined columns.</summary>
    public string Between { get; init; } = " ";

    /// <summary>The same text in every row.</summary>
    public string? Constant { get; init; }

    /// <summary>The first of these that gives something.</summary>
    public IReadOnlyList<CellRule> FirstOf { get; init; } = [];

    /// <summary>The rule gives something only in rows where this holds.</summary>
    public RowCondition? When { get; init; }

    /// <summary>What the file writes, in any case, and what is meant.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>For what is not in <see cref="Values"/>; null = it stays as it is.</summary>
    public string? Otherwise { get; init; }

    /// <summary>Of an amount: a column it is multiplied by, such as the quantity.</summary>
    public string? Times { get; init; }

    /// <summary>Of an amount: columns taken off it, such as a discount.</summary>
    public IReadOnlyList<string> Minus { get; init; } = [];

    /// <summary>Of an amount.</summary>
    public AmountSign Sign { get; init; }

    /// <summary>Of an amount: negative in rows where this holds, whatever sign is written.</summary>
    public RowCondition? NegativeWhen { get; init; }

    /// <summary>Of an amount: only the first row of an order gives it, because every row repeats it.</summary>
    public bool OncePerOrder { get; init; }

    public static CellRule Of(params IReadOnlyList<string> columns) => new() { Columns = columns };

    public static CellRule Always(string text) => new() { Constant = text };

    /// <summary>All columns the rule reads.</summary>
    public IEnumerable<string> Reads =>
    [
        .. Columns, .. FirstOf.SelectMany(rule => rule.Reads), .. Minus,
        .. new[] { When?.Column, Times, NegativeWhen?.Column }.OfType<string>(),
    ];

    /// <summary>Columns whose text the canonical cell holds as a whole, so that it need not be kept beside it.</summary>
    internal IEnumerable<string> Holds =>
        Values.Count > 0 || Times is not null || Minus.Count > 0 ? [] : Columns;
}
