namespace Wegmarke.Capture;

/// <summary>A column of a table: its name as the file gives it, and what its cells are.</summary>
public sealed record ColumnForm(string Name)
{
    /// <summary>Its place in the file; columns without name and content are left out.</summary>
    internal int At { get; init; }

    /// <summary>What nearly all of its filled cells are.</summary>
    public ValueKind Kind { get; init; } = ValueKind.Empty;

    /// <summary>How its cells are read where a number is wanted.</summary>
    public NumberForm Number { get; init; } = NumberForm.Point;

    /// <summary>How its cells are read where a point in time is wanted.</summary>
    public InstantForm Instant { get; init; } = InstantForm.Written;

    /// <summary>All filled cells are numbers as canonical files have them, so that nothing needs to be converted.</summary>
    public bool HasPlainNumbers { get; init; }

    /// <summary>All filled cells are ISO 8601, so that nothing needs to be converted.</summary>
    public bool HasPlainInstants { get; init; }

    /// <summary>The decimal sign is told, or shown by this or another column.</summary>
    internal bool IsNumberShown { get; init; }

    /// <summary>Which number of a date with slashes is the day is told, or shown by a cell.</summary>
    internal bool IsOrderShown { get; init; }

    /// <summary>At least one cell names a currency beside its number.</summary>
    public bool NamesCurrency { get; init; }

    /// <summary>Why its numbers cannot be read yet, with what to tell; null when they can.</summary>
    public string? NumberDoubt { get; init; }

    /// <summary>Why its dates cannot be read yet, with what to tell; null when they can.</summary>
    public string? InstantDoubt { get; init; }

    /// <summary>The first filled cells, as they stand and as they are read.</summary>
    public IReadOnlyList<Example> Examples { get; init; } = [];
}
