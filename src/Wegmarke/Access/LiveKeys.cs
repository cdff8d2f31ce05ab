using System.Collections.Frozen;

namespace Wegmarke.Access;

/// <summary>The keys that open something, remembered for a short while, so that a request costs one hash and one look. Any thread.</summary>
public sealed class LiveKeys(HostFolder folder, TimeProvider clock)
{
    /// <summary>A revocation holds at the latest after this, also one of another process.</summary>
    public static TimeSpan LongestMemory { get; } = TimeSpan.FromSeconds(10);

    readonly HostDatabase _host = new(folder);
    readonly Lock _reading = new();
    volatile Memory? _memory;

    /// <summary>Null when no key of this kind that was not revoked has this text.</summary>
    internal Key? Find(KeyKind kind, string text)
    {
        if (!KeyText.IsOf(kind, text))
            return null;
        var (hash, asked) = (KeyText.Hash(text), clock.GetTimestamp());
        var known = _memory is { } memory && clock.GetElapsedTime(memory.At, asked) < LongestMemory ? memory.Find(kind, hash) : null;
        return known ?? ReadSince(asked).Find(kind, hash);
    }

    /// <summary>A key that is not remembered may be new. Many who ask at once share a reading, so strangers with wrong keys never make
    /// more than one at a time, and nobody who is known waits for it.</summary>
    Memory ReadSince(long asked)
    {
        lock (_reading)
            return _memory is { } others && others.At >= asked ? others : _memory = Read();
    }

    /// <summary>The time is taken before the reading: what changes meanwhile is seen by the next one.</summary>
    Memory Read()
    {
        var at = clock.GetTimestamp();
        return new(at, _host.Ask(connection => KeyRows.Live(connection).ToFrozenDictionary(StringComparer.Ordinal)));
    }

    sealed record Memory(long At, FrozenDictionary<string, Key> Keys)
    {
        public Key? Find(KeyKind kind, string hash) => Keys.TryGetValue(hash, out var key) && key.Kind == kind ? key : null;
    }
}
