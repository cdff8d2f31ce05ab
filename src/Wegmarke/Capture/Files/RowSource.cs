namespace Wegmarke.Capture.Files;

/// <summary>Rows of a file, one after another, as cells under columns. Cells are UTF-8 and valid until the next row.</summary>
abstract class RowSource : IDisposable
{
    /// <summary>The longest row that is read; longer ones are rejected, so that a broken quote cannot swallow the file into memory.</summary>
    public const int MaxRowBytes = 1 << 20;

    /// <summary>Line of the file on which the row begins; from 1.</summary>
    public abstract long Line { get; }

    /// <summary>The row as it stands in the file, without its line end.</summary>
    public abstract ReadOnlySpan<byte> Raw { get; }

    /// <summary>Why the row cannot be read; null when it can.</summary>
    public abstract Reject? Problem { get; }

    /// <summary>The rows as the file has them, when these are made from others.</summary>
    public virtual RowSource Origin => this;

    public abstract int Cells { get; }

    public abstract FileColumn Column(int cell);

    public abstract ReadOnlySpan<byte> Cell(int cell);

    /// <summary>All cells in the order of their columns' names.</summary>
    public abstract ReadOnlySpan<int> ByName { get; }

    /// <summary>The row by whose cells it is known when it comes again: as the source wrote it, whatever a mapping makes of it.</summary>
    public virtual RowSource Written => this;

    /// <summary>Decides between rows at the same time.</summary>
    public virtual long Ordinal => Line;

    /// <summary>What the row is of an order that is known by its number and line; null of any other row.</summary>
    public virtual OrderPart? Part => null;

    /// <summary>Bytes of the (unzipped) file read so far.</summary>
    public abstract long Position { get; }

    /// <summary>Lines passed over so far that are no rows: titles, repeated headers, totals, blank ones.</summary>
    public virtual SkippedLines Skipped => default;

    /// <summary>Rows read so far that the spreadsheet hides.</summary>
    public virtual long HiddenRows => 0;

    /// <summary>Cells read so far whose formula failed.</summary>
    public virtual long FailedFormulas => 0;

    public abstract bool Next();

    public abstract void Dispose();
}
