using System.Text;
using System.Text.Unicode;

namespace Wegmarke.Capture.Files;

/// <summary>The columns of one import, by name; each has a number. Property names are free, but not without end.</summary>
sealed class ColumnSet(string customerKind)
{
    public const int MaxColumns = 2_000;
    public const int MaxNameBytes = 256;

    readonly Dictionary<string, FileColumn> _byName = [];
    readonly List<FileColumn> _all = [];

    public IReadOnlyList<FileColumn> All => _all;

    /// <exception cref="ImportException">The name is too long or no text, or there are too many.</exception>
    FileColumn OfHeader(string header)
    {
        if (Encoding.UTF8.GetByteCount(header) > MaxNameBytes)
            throw new ImportException($"A column's name has {Encoding.UTF8.GetByteCount(header)} bytes; the limit is {MaxNameBytes}. It begins '{header[..40]}'. Is the first line really the header?");
        if (header.Contains('\uFFFD', StringComparison.Ordinal) || header.Contains('\0', StringComparison.Ordinal))
            throw new ImportException($"The column name '{header}' is no valid UTF-8 text. Save the file as CSV (UTF-8) and import that.");
        if (_all.Count >= MaxColumns)
            throw new ImportException($"The file has more than {MaxColumns} different columns; '{header}' is one too many. Put varying things into values instead of names.");
        return Add(header);
    }

    /// <summary>The column of a member of a JSON object; a reject when its name cannot be one.</summary>
    public Reject? OfMember(ReadOnlySpan<byte> utf8, long line, out FileColumn column)
    {
        column = null!; // set on every path that returns null
        if (utf8.Length > MaxNameBytes)
            return new(line, DropReason.TooLarge, $"a member's name of {utf8.Length} bytes; the limit is {MaxNameBytes}");
        if (Find(utf8) is { } known)
        {
            column = known;
            return null;
        }
        if (!Utf8.IsValid(utf8) || utf8.Contains((byte)0))
            return new(line, DropReason.NotText, "a member's name that is no valid text");
        var name = Encoding.UTF8.GetString(utf8);
        if (string.IsNullOrWhiteSpace(name))
            return new(line, DropReason.BrokenRow, "a member without a name");
        if (_all.Count >= MaxColumns)
            return new(line, DropReason.TooManyColumns, $"'{name}': the file has more than {MaxColumns} different member names; put what varies (ids, times) into values");
        column = Add(name);
        return null;
    }

    /// <summary>Spellings of one name ('Time', ' time') are one column.</summary>
    FileColumn Add(string name)
    {
        var column = FileColumn.Of(name, _all.Count, customerKind);
        if (_byName.TryGetValue(column.Name, out var known))
            return _byName[name] = known;
        _all.Add(column);
        return _byName[name] = _byName[column.Name] = column;
    }

    /// <summary>A canonical column that a mapping fills.</summary>
    public FileColumn Canonical(string name) => _byName.GetValueOrDefault(name) ?? Add(name);

    /// <summary>A column kept as a property, whatever its name means elsewhere.</summary>
    public FileColumn Property(string name)
    {
        var own = FileColumn.IsCanonical(name) ? $"{name} (file)" : name;
        if (_byName.TryGetValue(own, out var known))
            return known;
        _all.Add(FileColumn.Property(own, _all.Count));
        return _byName[own] = _all[^1];
    }

    /// <summary>The columns of a header line, each once.</summary>
    /// <exception cref="ImportException">A name is empty or stands twice.</exception>
    public FileColumn[] Header(IReadOnlyList<string> names)
    {
        if (names.Count == 0)
            throw new ImportException("The file is empty: the first line must name the columns, at least 'time' and 'touchpoint' or 'event' (docs/guide/import.md).");
        var columns = names.Select((name, at) => name.Trim().Length > 0 ? OfHeader(name)
            : throw new ImportException($"Column {at + 1} of {names.Count} has no name in the first line. Give it one, or remove the column.")).ToArray();
        if (columns.GroupBy(column => column.Name).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ImportException($"The column '{twice.Key}' stands {twice.Count()} times in the first line. Rename or remove all but one.");
        return columns;
    }

    /// <summary>Looks a name of at most <see cref="MaxNameBytes"/> up without making a string of it.</summary>
    FileColumn? Find(ReadOnlySpan<byte> utf8)
    {
        Span<char> chars = stackalloc char[MaxNameBytes];
        var length = Encoding.UTF8.GetChars(utf8, chars);
        return _byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(chars[..length], out var column) ? column : null;
    }
}
