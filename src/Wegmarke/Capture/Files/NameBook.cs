using System.Text;
using Wegmarke.Storage;

namespace Wegmarke.Capture.Files;

/// <summary>Numbers what the rows of one import call their interactions. Belongs to the parsing thread; snapshots go with the batches.</summary>
sealed class NameBook
{
    public const int MaxNameBytes = 256;

    /// <summary>What stands for a name beyond <see cref="Registers.MaxNames"/>.</summary>
    public const int Full = -1;

    readonly Dictionary<string, int> _numbers = [];
    readonly List<InteractionName> _names = [];
    InteractionName[] _snapshot = [];

    public IReadOnlyList<InteractionName> Snapshot =>
        _snapshot.Length == _names.Count ? _snapshot : _snapshot = [.. _names];

    /// <summary>Each part at most <see cref="MaxNameBytes"/> bytes of valid UTF-8. <see cref="Full"/> when there are too many.</summary>
    public int Number(ReadOnlySpan<byte> eventName, ReadOnlySpan<byte> touchpoint, ReadOnlySpan<byte> channel)
    {
        // The first two characters are lengths: no character a part may contain can then move the border between parts.
        Span<char> text = stackalloc char[2 + 3 * MaxNameBytes];
        var first = Encoding.UTF8.GetChars(eventName, text[2..]);
        var second = Encoding.UTF8.GetChars(touchpoint, text[(2 + first)..]);
        var third = Encoding.UTF8.GetChars(channel, text[(2 + first + second)..]);
        (text[0], text[1]) = ((char)first, (char)second);
        var key = text[..(2 + first + second + third)];
        if (_numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var number))
            return number;
        if (_names.Count >= Registers.MaxNames)
            return Full;
        _names.Add(new(key.Slice(2, first).ToString(), key.Slice(2 + first, second).ToString(), key[(2 + first + second)..].ToString()));
        return _numbers[key.ToString()] = _names.Count - 1;
    }
}
