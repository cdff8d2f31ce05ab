using System.Collections.Frozen;

namespace Wegmarke.Access;

/// <summary>The keys that open something, remembered for a short while, so that a request costs one hash and one look. Any thread.</summary>
public sealed class LiveKeys(HostFolder folder, TimeProvider clock)
{
    /// <summary>A revocation holds at the latest after this, also one of another process.</summary>
    public static TimeSpan LongestMemory { get; } = TimeSpan.FromSeconds(10);

    /// <summary>An unknown key may be new and is looked for, but strangers cannot make the server read more often than so.</summary>
    static readonly TimeSpan s_shortestMemory = TimeSpan.FromSeconds(1);

    readonly HostDatabase _host = new(folder);
    readonly Lock _reading = new();
    volatile Memory? _memory;

    /// <summary>Null when no key of this kind that was not revoked has this text.</summary>
    internal Key? Find(KeyKind kind, string text)
    {
        if (!KeyText.IsOf(kind, text))
            return null;
        var hash = KeyText.Hash(text);
        return Remembered(LongestMemory).Find(kind, hash) ?? Remembered(s_shortestMemory).Find(kind, hash);
    }

    Memory Remembered(TimeSpan longest)
    {
        if (_memory is { } fresh && IsFresh(fresh, longest))
            return fresh;
        lock (_reading)
        {
            if (_memory is not { } others || !IsFresh(others, longest))
                _memory = others = Read();
            return others;
        }
    }

    /// <summary>The time is taken before the reading: what changes meanwhile is seen by the next one.</summary>
    Memory Read()
    {
        var at = clock.GetTimestamp();
        return new(at, _host.Ask(connection => KeyRows.Live(connection).ToFrozenDictionary(StringComparer.Ordinal)));
    }

    bool IsFresh(Memory memory, TimeSpan longest) => clock.GetElapsedTime(memory.At) < longest;

    sealed record Memory(long At, FrozenDictionary<string, Key> Keys)
    {
        public Key? Find(KeyKind kind, string hash) => Keys.TryGetValue(hash, out var key) && key.Kind == kind ? key : null;
    }
}
