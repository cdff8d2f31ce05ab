using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace Wegmarke.Capture.Steps;

/// <summary>A message as a list of values with their paths, checked so that nothing in it can harm whoever reads it later: valid text, no name
/// twice, finite numbers, bearable depth. Used again and again; belongs to one thread at a time.</summary>
sealed class FlatMessage
{
    public const int MaxDepth = 32;
    public const int MaxNameBytes = 256;
    public const int MaxValues = 1_000;

    static readonly JsonReaderOptions s_options = new() { MaxDepth = MaxDepth, CommentHandling = JsonCommentHandling.Disallow };

    readonly List<Leaf> _leaves = [];
    readonly HashSet<ulong> _seen = [];
    readonly byte[] _path = new byte[MaxDepth * (MaxNameBytes + 1)];
    byte[] _bytes = new byte[8192];
    int _used;
    bool _merges;

    public ReadOnlySpan<Leaf> Leaves => CollectionsMarshal.AsSpan(_leaves);

    public ReadOnlySpan<byte> this[Slice slice] => _bytes.AsSpan(slice.Start, slice.Length);

    /// <summary>Whether anything stands at this path, be it empty.</summary>
    public bool Has(ulong path) => _seen.Contains(path);

    /// <summary>Empty when nothing stands there.</summary>
    public ReadOnlySpan<byte> Find(ulong path)
    {
        foreach (ref readonly var leaf in Leaves)
        {
            if (leaf.Hash == path)
                return this[leaf.Value];
        }
        return default;
    }

    /// <summary>Keeps a text that is no part of the message beside it.</summary>
    public Slice Put(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Room(text.Length));
        _used += text.Length;
        return new(_used - text.Length, text.Length);
    }

    /// <summary>Null when the message can be kept, else why not.</summary>
    public Fate? Read(ReadOnlySpan<byte> json)
    {
        (_used, _merges) = (0, false);
        _leaves.Clear();
        _seen.Clear();
        return Walk(json, PathHash.Root, 0);
    }

    /// <summary>Adds what a batch says for all of its messages, where this one says nothing itself.</summary>
    /// <param name="name">What the batch calls it.</param>
    public Fate? Merge(ReadOnlySpan<byte> json, ReadOnlySpan<byte> name)
    {
        _merges = true;
        name.CopyTo(_path);
        return Walk(json, PathHash.Of(PathHash.Root, name), name.Length);
    }

    Fate? Walk(ReadOnlySpan<byte> json, ulong hash, int pathLength)
    {
        if (!Utf8.IsValid(json))
            return Fate.Dropped(DropReason.NotText, "bytes that are no UTF-8");
        var reader = new Utf8JsonReader(json, s_options);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return Fate.Dropped(DropReason.BrokenRow, "a message is a JSON object");
            return Members(ref reader, json, hash, pathLength);
        }
        catch (JsonException cause)
        {
            return reader.CurrentDepth >= MaxDepth - 1 ? Fate.Dropped(DropReason.TooDeep, $"objects within objects beyond the limit of {MaxDepth}") : Fate.Dropped(DropReason.BrokenRow, cause.Message);
        }
        catch (InvalidOperationException)
        {
            return Fate.Dropped(DropReason.NotText, "half of a surrogate pair");
        }
    }

    Fate? Members(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, ulong hash, int pathLength)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Name(ref reader, pathLength, out var length) is { } problem)
                return problem;
            var name = _path.AsSpan(pathLength == 0 ? 0 : pathLength + 1, length);
            var (childHash, childLength) = (PathHash.Of(hash, name), pathLength == 0 ? length : pathLength + 1 + length);
            var isKnown = !_seen.Add(childHash);
            reader.Read();
            if (isKnown && !_merges)
                return Fate.Dropped(DropReason.Contradiction, $"the member '{System.Text.Encoding.UTF8.GetString(_path.AsSpan(0, childLength))}' stands twice");
            if (_leaves.Count >= MaxValues)
                return Fate.Dropped(DropReason.TooManyColumns, $"more than {MaxValues} values");
            if (Value(ref reader, json, (childHash, childLength), isKnown) is { } bad)
                return bad;
        }
        return null;
    }

    Fate? Name(ref Utf8JsonReader reader, int pathLength, out int length)
    {
        length = 0;
        if (reader.ValueSpan.Length > MaxNameBytes)
            return Fate.Dropped(DropReason.TooLarge, $"a name of {reader.ValueSpan.Length} bytes; the limit is {MaxNameBytes}");
        if (pathLength > 0)
            _path[pathLength] = (byte)'.';
        var room = _path.AsSpan(pathLength == 0 ? 0 : pathLength + 1);
        length = reader.CopyString(room);
        return room[..length].Contains((byte)0) ? Fate.Dropped(DropReason.NotText, "a name with a NUL") : null;
    }

    Fate? Value(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, (ulong Hash, int Length) path, bool isKnown) => reader.TokenType switch
    {
        JsonTokenType.StartObject => Members(ref reader, json, path.Hash, path.Length),
        JsonTokenType.StartArray => Array(ref reader, json, path, isKnown),
        JsonTokenType.String => Text(ref reader, path, isKnown),
        JsonTokenType.Number => Number(reader.ValueSpan) ?? Plain(reader.ValueSpan, path, reader.TokenType, isKnown),
        JsonTokenType.True or JsonTokenType.False => Plain(reader.ValueSpan, path, reader.TokenType, isKnown),
        _ => null,
    };

    static Fate? Number(ReadOnlySpan<byte> text) => Utf8Parser.TryParse(text, out double number, out _) && double.IsFinite(number)
        ? null : Fate.Dropped(DropReason.BadNumber, $"the number {System.Text.Encoding.ASCII.GetString(text[..Math.Min(text.Length, 40)])} is beyond what can be reckoned with");

    Fate? Text(ref Utf8JsonReader reader, (ulong Hash, int Length) path, bool isKnown)
    {
        var room = Room(reader.ValueSpan.Length);
        var length = reader.CopyString(room);
        if (room[..length].Contains((byte)0))
            return Fate.Dropped(DropReason.NotText, "a text with a NUL");
        return Add(length, path, JsonTokenType.String, isKnown);
    }

    Fate? Plain(ReadOnlySpan<byte> text, (ulong Hash, int Length) path, JsonTokenType type, bool isKnown)
    {
        text.CopyTo(Room(text.Length));
        return Add(text.Length, path, type, isKnown);
    }

    /// <summary>Kept as it was written; what is in it is checked all the same.</summary>
    Fate? Array(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, (ulong Hash, int Length) path, bool isKnown)
    {
        var (start, depth) = ((int)reader.TokenStartIndex, reader.CurrentDepth);
        var names = new Stack<HashSet<string>>();
        while (reader.Read() && !(reader.TokenType == JsonTokenType.EndArray && reader.CurrentDepth == depth))
        {
            if (Element(ref reader, names) is { } problem)
                return problem;
        }
        return Plain(json[start..(int)reader.BytesConsumed], path, JsonTokenType.StartArray, isKnown);
    }

    static Fate? Element(ref Utf8JsonReader reader, Stack<HashSet<string>> names)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                names.Push([]);
                return null;
            case JsonTokenType.EndObject:
                names.Pop();
                return null;
            case JsonTokenType.Number:
                return Number(reader.ValueSpan);
            case JsonTokenType.PropertyName or JsonTokenType.String:
                var text = reader.GetString()!; // both are texts
                return text.Contains('\0', StringComparison.Ordinal) ? Fate.Dropped(DropReason.NotText, "a text with a NUL")
                    : reader.TokenType == JsonTokenType.PropertyName && !names.Peek().Add(text) ? Fate.Dropped(DropReason.Contradiction, $"the member '{text}' stands twice")
                    : null;
            default:
                return null;
        }
    }

    Fate? Add(int length, (ulong Hash, int Length) path, JsonTokenType type, bool isKnown)
    {
        if (isKnown || length == 0)
            return null;
        var value = new Slice(_used, length);
        _used += length;
        _path.AsSpan(0, path.Length).CopyTo(Room(path.Length));
        _leaves.Add(new(path.Hash, new(_used, path.Length), value, type));
        _used += path.Length;
        return null;
    }

    Span<byte> Room(int length)
    {
        if (_bytes.Length - _used < length)
            System.Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _used + length));
        return _bytes.AsSpan(_used, length);
    }
}
