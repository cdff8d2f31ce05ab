using System.Text;

namespace Wegmarke.Capture.Mapping;

/// <summary>Translates the words of a column, in any case.</summary>
sealed class ValueTable
{
    /// <summary>Longer cells are no words of a table.</summary>
    const int MaxLetters = 256;

    readonly Dictionary<string, byte[]>.AlternateLookup<ReadOnlySpan<char>> _values;
    readonly byte[]? _otherwise;

    public ValueTable(IEnumerable<KeyValuePair<string, string>> values, string? otherwise)
    {
        var known = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var (written, meant) in values)
            known[written.Trim()] = Encoding.UTF8.GetBytes(meant);
        _values = known.GetAlternateLookup<ReadOnlySpan<char>>();
        _otherwise = otherwise is null ? null : Encoding.UTF8.GetBytes(otherwise);
    }

    public bool Has(ReadOnlySpan<byte> text) => Find(text) is not null;

    /// <summary>What is meant; the text itself when nothing says so.</summary>
    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> text) => Find(text) is { } meant ? meant : _otherwise is { } other ? other : text;

    byte[]? Find(ReadOnlySpan<byte> text)
    {
        Span<char> letters = stackalloc char[MaxLetters];
        if (text.Length > MaxLetters)
            return null;
        var length = Encoding.UTF8.GetChars(text, letters);
        return _values.TryGetValue(letters[..length], out var meant) ? meant : null;
    }
}
