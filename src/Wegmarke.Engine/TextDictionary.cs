using System.Text;

namespace Wegmarke.Engine;

/// <summary>UTF-8 texts numbered from 1 in the order they come; 0 stands for none. Numbers never change. Any thread.</summary>
/// <remarks>Beyond the limits every new text gets one number, <see cref="Other"/>: what has it is known to have some value, not which.</remarks>
public sealed class TextDictionary
{
    /// <summary>Distinct texts that get a number of their own.</summary>
    public const int MostTexts = 1 << 24;

    /// <summary>Bytes of all texts together.</summary>
    public const int MostBytes = 1 << 30;

    readonly Lock _gate = new();
    readonly (int Texts, int Bytes) _limits;
    byte[] _bytes = new byte[256];
    int[] _ends = new int[16];
    int[] _slots = new int[32];

    public TextDictionary(int mostTexts = MostTexts, int mostBytes = MostBytes) => _limits = (mostTexts, mostBytes);

    /// <summary>The highest number given.</summary>
    public int Count { get; private set; }

    /// <summary>The number of everything beyond the limits; 0 when nothing was.</summary>
    public int Other { get; private set; }

    /// <summary>Texts with a number from 1 in this order, empty and equal ones too; of equal ones the first is found.</summary>
    public static TextDictionary Of(IEnumerable<string> texts)
    {
        var dictionary = new TextDictionary();
        foreach (var text in texts)
            dictionary.Number(Encoding.UTF8.GetBytes(text));
        return dictionary;
    }

    /// <summary>The text of a number; of <see cref="Other"/> an ellipsis.</summary>
    public string Text(int code)
    {
        lock (_gate)
            return code == Other ? "…" : Encoding.UTF8.GetString(At(code));
    }

    /// <summary>0 when no interaction has this text.</summary>
    public int Find(string text) => Find(Encoding.UTF8.GetBytes(text));

    public int Find(ReadOnlySpan<byte> text)
    {
        lock (_gate)
            return _slots[SlotOf(text)];
    }

    /// <summary>The text's number, a new one if it is new. An empty text is none.</summary>
    public int Add(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
            return 0;
        lock (_gate)
        {
            if (_slots[SlotOf(text)] is not 0 and var known)
                return known;
            return Count >= _limits.Texts || _ends[Count] > _limits.Bytes - text.Length ? Overflow() : Number(text);
        }
    }

    /// <summary>Takes the texts of another in; says for each of its numbers which one the text has here.</summary>
    public int[] Adopt(TextDictionary other)
    {
        var renumbered = new int[other.Count + 1];
        for (var code = 1; code <= other.Count; code++)
        {
            lock (_gate)
                renumbered[code] = code == other.Other ? Overflow() : 0;
            if (code != other.Other)
                renumbered[code] = Add(other.At(code));
        }
        return renumbered;
    }

    /// <summary>All texts one after the other, and where each ends.</summary>
    internal (byte[] Bytes, int[] Ends) Packed() => (_bytes[.._ends[Count]], _ends[1..(Count + 1)]);

    internal static TextDictionary Unpack(ReadOnlySpan<byte> bytes, ReadOnlySpan<int> ends, int other)
    {
        var dictionary = new TextDictionary();
        var start = 0;
        foreach (var end in ends)
        {
            _ = dictionary.Count + 1 == other ? dictionary.Overflow() : dictionary.Add(bytes[start..end]);
            start = end;
        }
        return dictionary;
    }

    ReadOnlySpan<byte> At(int code) => _bytes.AsSpan(_ends[code - 1].._ends[code]);

    int Number(ReadOnlySpan<byte> text)
    {
        ref var slot = ref _slots[SlotOf(text)];
        var code = Append(text);
        slot = slot == 0 ? code : slot;
        if (2 * Count > _slots.Length)
            Rehash();
        return code;
    }

    int Overflow() => Other != 0 ? Other : Other = Append([]);

    int Append(ReadOnlySpan<byte> text)
    {
        var start = _ends[Count];
        if (start + text.Length > _bytes.Length)
            Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max(start + text.Length, _bytes.Length * 2L)));
        text.CopyTo(_bytes.AsSpan(start));
        if (Count + 1 == _ends.Length)
            Array.Resize(ref _ends, _ends.Length * 2);
        _ends[Count + 1] = start + text.Length;
        return ++Count;
    }

    /// <summary>Where the text's number stands, or would stand. Seeded by the process: sources cannot choose texts that collide.</summary>
    int SlotOf(ReadOnlySpan<byte> text)
    {
        var hash = new HashCode();
        hash.AddBytes(text);
        var mask = _slots.Length - 1;
        var at = hash.ToHashCode() & mask;
        while (_slots[at] != 0 && !At(_slots[at]).SequenceEqual(text))
            at = (at + 1) & mask;
        return at;
    }

    void Rehash()
    {
        _slots = new int[_slots.Length * 2];
        for (var code = 1; code <= Count; code++)
        {
            ref var slot = ref _slots[SlotOf(At(code))];
            slot = code == Other || slot != 0 ? slot : code;
        }
    }
}
