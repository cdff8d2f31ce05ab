using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace Wegmarke.Profiles.Normalising;

/// <summary>E-mail addresses: lower case, one '@' with something on both sides, no white space inside.</summary>
static class EmailText
{
    public static Preparation Normalise(BlockedValues blocked, ReadOnlySpan<byte> text, Span<byte> into, out int length)
    {
        length = 0;
        if (!IsAddress(text) || !IdentifierText.IsReadable(text))
            return Preparation.Malformed;
        if (Ascii.IsValid(text))
            Ascii.ToLower(text, into, out length);
        else if (!ToLowerUnicode(text, into, out length))
            return Preparation.TooLong;
        return blocked.ContainsMailbox(into[..length]) ? Preparation.Blocked : Preparation.Prepared;
    }

    static bool IsAddress(ReadOnlySpan<byte> text)
    {
        var at = text.IndexOf((byte)'@');
        return at > 0 && at < text.Length - 1 && text[(at + 1)..].IndexOf((byte)'@') < 0 && !text.Contains((byte)' ');
    }

    [SkipLocalsInit]
    static bool ToLowerUnicode(ReadOnlySpan<byte> text, Span<byte> into, out int length)
    {
        Span<char> given = stackalloc char[IdentifierRules.MaxBytes];
        Span<char> lower = stackalloc char[IdentifierRules.MaxBytes];
        Utf8.ToUtf16(text, given, out _, out var count);
        MemoryExtensions.ToLowerInvariant(given[..count], lower);
        return Utf8.FromUtf16(lower[..count], into[..IdentifierRules.MaxBytes], out _, out length) == System.Buffers.OperationStatus.Done;
    }
}
