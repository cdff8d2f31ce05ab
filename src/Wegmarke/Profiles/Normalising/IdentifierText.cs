using System.Text;
using System.Text.Unicode;

namespace Wegmarke.Profiles.Normalising;

/// <summary>Trims, checks and spells a value in the form of its kind. No allocation.</summary>
static class IdentifierText
{
    /// <param name="into">At least <see cref="IdentifierRules.MaxBytes"/> long.</param>
    public static Preparation Normalise(IdentifierRules rules, IdentifierKind kind, ReadOnlySpan<byte> value, Span<byte> into, out int length)
    {
        length = 0;
        if (kind.Scope == IdentifierScope.None)
            return Preparation.NamesNoOne;
        var text = Trim(value);
        if (text.IsEmpty)
            return Preparation.Empty;
        if (text.Length > IdentifierRules.MaxBytes)
            return Preparation.TooLong;
        if (rules.Blocked.Contains(text))
            return Preparation.Blocked;
        return kind.Form switch
        {
            IdentifierForm.Email => EmailText.Normalise(rules.Blocked, text, into, out length),
            IdentifierForm.Phone => PhoneText.Normalise(rules.Country, text, into, out length),
            _ => Copy(text, into, out length),
        };
    }

    static Preparation Copy(ReadOnlySpan<byte> text, Span<byte> into, out int length)
    {
        length = 0;
        if (!IsReadable(text))
            return Preparation.Malformed;
        text.CopyTo(into);
        length = text.Length;
        return Preparation.Prepared;
    }

    public static bool IsReadable(ReadOnlySpan<byte> text) =>
        !text.ContainsAnyInRange((byte)0, (byte)31) && !text.Contains((byte)127) && (Ascii.IsValid(text) || Utf8.IsValid(text));

    /// <summary>Without white space at both ends, also the kinds that spreadsheets and web pages leave (no-break space, zero-width space, byte order mark).</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> value)
    {
        while (!value.IsEmpty && SpaceAtStart(value) is > 0 and var space)
            value = value[space..];
        while (!value.IsEmpty && SpaceAtEnd(value) is > 0 and var space)
            value = value[..^space];
        return value;
    }

    static int SpaceAtStart(ReadOnlySpan<byte> value)
    {
        if (value[0] is > 32 and < 128)
            return 0;
        if (value[0] <= 32)
            return 1;
        return Rune.DecodeFromUtf8(value, out var rune, out var length) == 0 && IsSpace(rune) ? length : 0;
    }

    static int SpaceAtEnd(ReadOnlySpan<byte> value)
    {
        if (value[^1] is > 32 and < 128)
            return 0;
        if (value[^1] <= 32)
            return 1;
        return Rune.DecodeLastFromUtf8(value, out var rune, out var length) == 0 && IsSpace(rune) ? length : 0;
    }

    public static bool IsSpace(Rune rune) => Rune.IsWhiteSpace(rune) || rune.Value is 0x200B or 0x2060 or 0xFEFF;
}
