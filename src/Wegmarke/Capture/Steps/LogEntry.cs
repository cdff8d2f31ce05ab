namespace Wegmarke.Capture.Steps;

/// <summary>What differs between the rows that one message may become.</summary>
/// <param name="Nth">0 = the message itself.</param>
/// <param name="Value">Minor units.</param>
readonly record struct LogEntry(int Nth, int Node, string Name, long? Value)
{
    /// <summary>Of an order; empty when it is no line.</summary>
    public ReadOnlyMemory<byte> Line { get; init; }

    /// <summary>Of a further row.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }
}
