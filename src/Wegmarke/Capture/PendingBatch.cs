using System.Buffers;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>Some thousand validated rows with all their bytes, filled by a parser and handed over whole to the commit thread.</summary>
/// <param name="rows">Room to begin with; both grow.</param>
sealed class PendingBatch(int rows = PendingBatch.Capacity, int bytes = 1 << 20)
{
    public const int Capacity = 8192;
    const int MaxBytes = 8 << 20;

    public List<PendingRow> Rows { get; } = new(rows);

    public ArrayBufferWriter<byte> Bytes { get; } = new(bytes);

    public PreparedIdentifiers Identifiers { get; } = new();

    /// <summary>What the source calls things, numbered within one import.</summary>
    public IReadOnlyList<InteractionName> Names { get; set; } = [];

    public bool IsFull => Rows.Count >= Capacity || Bytes.WrittenCount >= MaxBytes;

    public ReadOnlySpan<byte> this[Range range] => Bytes.WrittenSpan[range];

    public void Clear()
    {
        Rows.Clear();
        Bytes.ResetWrittenCount();
        Identifiers.Clear();
    }
}
