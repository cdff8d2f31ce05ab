namespace Wegmarke.Capture;

/// <summary>What the cells of a column are, as far as a sample shows.</summary>
public enum ValueKind
{
    Empty,
    Text,
    Number,

    /// <summary>A day without a time of day.</summary>
    Date,

    /// <summary>A day and a time of day.</summary>
    Instant,
    TimeOfDay,
}
