using System.Collections.Frozen;

namespace Wegmarke.Access;

/// <summary>The keys that open something. Any thread.</summary>
public sealed class LiveKeys
{
    readonly TimeProvider _clock;
    readonly Remembered<FrozenDictionary<string, Key>> _keys;

    public LiveKeys(HostFolder folder, TimeProvider clock)
    {
        var host = new HostDatabase(folder);
        _clock = clock;
        _keys = new(clock, () => host.Ask(connection => KeyRows.Live(connection).ToFrozenDictionary(StringComparer.Ordinal)));
    }

    /// <summary>Null when no key of this kind that was not revoked has this text.</summary>
    internal Key? Find(KeyKind kind, string text)
    {
        if (!KeyText.IsOf(kind, text))
            return null;
        var (hash, asked) = (KeyText.Hash(text), _clock.GetTimestamp());
        // One that is not remembered may be new.
        return Of(kind, hash, _keys.Current) ?? Of(kind, hash, _keys.Since(asked));
    }

    static Key? Of(KeyKind kind, string hash, FrozenDictionary<string, Key> keys) => keys.TryGetValue(hash, out var key) && key.Kind == kind ? key : null;
}
