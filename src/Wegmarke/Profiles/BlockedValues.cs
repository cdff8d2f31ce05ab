using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Wegmarke.Profiles;

/// <summary>Values that stand for nobody or for many. Compared without regard to case. Immutable.</summary>
public sealed class BlockedValues
{
    static readonly SearchValues<byte> s_zeros = SearchValues.Create("0 -+/.,:_()"u8);

    readonly byte[][][] _byLength;
    readonly HashSet<string> _mailboxes;
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _mailboxLookup;

    /// <param name="values">Placeholders such as "none"; zeros with any punctuation are always blocked.</param>
    /// <param name="mailboxes">"info@" blocks the mailbox at every domain, "@example.com" every mailbox of the domain, "a@b.example" that address.</param>
    /// <exception cref="ArgumentException">A mailbox is written in none of the three ways, or a placeholder is too long.</exception>
    public BlockedValues(IEnumerable<string> values, IEnumerable<string> mailboxes)
    {
        Values = [.. values.Select(v => v.Trim().ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal)];
        Mailboxes = [.. mailboxes.Select(m => m.Trim().ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal)];
        if (Mailboxes.FirstOrDefault(m => m.Count(c => c == '@') != 1 || m.Length < 2) is { } wrong)
            throw new ArgumentException($"'{wrong}' is no mailbox to block: write \"info@\", \"@example.com\" or a whole address.", nameof(mailboxes));
        if (Values.FirstOrDefault(v => Encoding.UTF8.GetByteCount(v) > IdentifierRules.MaxBytes) is { } tooLong)
            throw new ArgumentException($"'{tooLong}' is longer than {IdentifierRules.MaxBytes} bytes; no identifier is, so it needs no block.", nameof(values));
        _byLength = ByLength(Values);
        _mailboxes = [.. Mailboxes];
        _mailboxLookup = _mailboxes.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static BlockedValues Shipped { get; } = new(ShippedBlocks.Values, ShippedBlocks.Mailboxes);

    public IReadOnlyList<string> Values { get; }

    public IReadOnlyList<string> Mailboxes { get; }

    /// <summary>For trimmed UTF-8 text.</summary>
    [SkipLocalsInit]
    internal bool Contains(ReadOnlySpan<byte> text)
    {
        if (IsZeros(text))
            return true;
        if (text.Length >= _byLength.Length || _byLength[text.Length].Length == 0)
            return false;
        Span<byte> lower = stackalloc byte[IdentifierRules.MaxBytes];
        for (var i = 0; i < text.Length; i++)
            lower[i] = text[i] is >= (byte)'A' and <= (byte)'Z' ? (byte)(text[i] | 0x20) : text[i];
        foreach (var value in _byLength[text.Length])
        {
            if (lower[..text.Length].SequenceEqual(value))
                return true;
        }
        return false;
    }

    /// <summary>For an address in lower case.</summary>
    [SkipLocalsInit]
    internal bool ContainsMailbox(ReadOnlySpan<byte> address)
    {
        Span<char> text = stackalloc char[IdentifierRules.MaxBytes];
        text = text[..Encoding.UTF8.GetChars(address, text)];
        var at = text.IndexOf('@');
        return _mailboxLookup.Contains(text[..(at + 1)]) || _mailboxLookup.Contains(text[at..]) || _mailboxLookup.Contains(text);
    }

    /// <summary>0, 000, 0.00, +00 (0), 00000000-0000-0000-0000-000000000000.</summary>
    static bool IsZeros(ReadOnlySpan<byte> text) => text.Contains((byte)'0') && !text.ContainsAnyExcept(s_zeros);

    static byte[][][] ByLength(IReadOnlyList<string> values)
    {
        var utf8 = values.Select(Encoding.UTF8.GetBytes).ToLookup(v => v.Length);
        var longest = utf8.Select(g => g.Key).DefaultIfEmpty(0).Max();
        return [.. Enumerable.Range(0, longest + 1).Select(length => utf8[length].ToArray())];
    }
}
