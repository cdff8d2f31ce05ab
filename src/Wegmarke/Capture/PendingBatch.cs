using System.Buffers;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>Some thousand validated rows with all their bytes, filled by a parser and handed over whole to the commit thread.</summary>
sealed class PendingBatch
{
    public const int Capacity = 8192;
    const int MaxBytes = 8 << 20;

    public List<PendingRow> Rows { get; } = new(Capacity);

    public ArrayBufferWriter<byte> Bytes { get; } = new(1 << 20);

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
