namespace Wegmarke.Capture.Tables;

/// <summary>What a spreadsheet itself says a cell is.</summary>
enum CellType : byte
{
    Empty,

    /// <summary>Words, which may still be a number or a date that somebody typed as text.</summary>
    Text,
    Number,
    Date,
    Instant,
    TimeOfDay,
    Flag,

    /// <summary>A formula that failed: #REF!, #N/A …</summary>
    Error,
}
