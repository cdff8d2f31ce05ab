namespace Wegmarke.Capture;

/// <summary>A validated interaction on its way to the log; its bytes lie in its <see cref="PendingBatch"/>.</summary>
readonly record struct PendingRow
{
    public required long Line { get; init; }

    public required long Ordinal { get; init; }

    public required long Time { get; init; }

    public required int Name { get; init; }

    /// <summary>Of a part of an order that is there already: what it is called when more stands there than was booked.</summary>
    public int MoreName { get; init; }

    /// <summary>… and when less does.</summary>
    public int LessName { get; init; }

    /// <summary>… and when that was.</summary>
    public long LessTime { get; init; }

    /// <summary>The row is a part of an order and says what stands: the difference to what was booked is stored.</summary>
    public bool IsBooked { get; init; }

    /// <summary>Nothing is to be said unless something was booked.</summary>
    public bool OnlyIfBooked { get; init; }

    public required ulong Key { get; init; }

    public required uint Purposes { get; init; }

    public long? Value { get; init; }

    public int Currency { get; init; }

    public Range Order { get; init; }

    public Range OrderLine { get; init; }

    public Range Body { get; init; }

    public int FirstIdentifier { get; init; }

    public int Identifiers { get; init; }
}
