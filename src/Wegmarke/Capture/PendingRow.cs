namespace Wegmarke.Capture;

/// <summary>A validated interaction on its way to the log; its bytes lie in its <see cref="PendingBatch"/>.</summary>
readonly record struct PendingRow
{
    public required long Line { get; init; }

    public required long Ordinal { get; init; }

    public required long Time { get; init; }

    public required int Name { get; init; }

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
