using System.Runtime.CompilerServices;
using System.Text;

namespace Wegmarke.Profiles.Normalising;

/// <summary>Phone numbers as E.164: +491711234567 for 0171/123 45 67, (0171) 1234567, 0049 171 1234567 and +49 (0)171-1234567.</summary>
static class PhoneText
{
    /// <summary>E.164 allows 15 digits; below 7 with the country code are service numbers, which many share.</summary>
    const int MinDigits = 7, MaxDigits = 15;

    /// <summary>Without '+' or 0 before it, a number that begins like the country code is only then taken to carry it when it is
    /// longer than any number inside the country: 491711234567, but not Leer's 491 71234.</summary>
    const int MinDigitsWithBareCode = 12;

    [SkipLocalsInit]
    public static Preparation Normalise(PhoneCountry country, ReadOnlySpan<byte> text, Span<byte> into, out int length)
    {
        length = 0;
        Span<byte> digits = stackalloc byte[MaxDigits + 8];
        if (!Digits(text, digits, out var count, out var international))
            return Preparation.Malformed;
        ReadOnlySpan<byte> number = digits[..count];
        if (!international && number.StartsWith("00"u8))
        {
            number = number[2..];
            international = true;
        }
        Span<byte> code = stackalloc byte[3];
        Encoding.ASCII.GetBytes(country.Code, code);
        code = code[..country.Code.Length];
        return international
            ? Write(WithoutTrunkAfterCode(number, country, code, digits), code, into, out length)
            : Write(Domestic(number, country, code, digits), code, into, out length);
    }

    static ReadOnlySpan<byte> WithoutTrunkAfterCode(ReadOnlySpan<byte> number, PhoneCountry country, ReadOnlySpan<byte> code, Span<byte> room)
    {
        if (country.Trunk != "0" || !number.StartsWith(code) || number.Length <= code.Length || number[code.Length] != '0')
            return number;
        return Join(code, number[(code.Length + 1)..], room);
    }

    static ReadOnlySpan<byte> Domestic(ReadOnlySpan<byte> number, PhoneCountry country, ReadOnlySpan<byte> code, Span<byte> room)
    {
        if (country.Trunk.Length > 0 && number.Length > 0 && number[0] == country.Trunk[0])
            return Join(code, number[1..], room);
        if (number.StartsWith(code) && number.Length >= MinDigitsWithBareCode)
            return number;
        return Join(code, number, room);
    }

    /// <summary>May be called with digits that lie in <paramref name="room"/> themselves.</summary>
    static ReadOnlySpan<byte> Join(ReadOnlySpan<byte> code, ReadOnlySpan<byte> rest, Span<byte> room)
    {
        if (code.Length + rest.Length > room.Length)
            return [];
        rest.CopyTo(room[code.Length..]);
        code.CopyTo(room);
        return room[..(code.Length + rest.Length)];
    }

    static Preparation Write(ReadOnlySpan<byte> number, ReadOnlySpan<byte> code, Span<byte> into, out int length)
    {
        length = 0;
        if (number.Length is < MinDigits or > MaxDigits || number[0] == '0')
            return Preparation.Malformed;
        var own = number.StartsWith(code) ? number[code.Length..] : number;
        if (!own.ContainsAnyExcept(own[0]))
            return Preparation.Blocked;
        into[0] = (byte)'+';
        number.CopyTo(into[1..]);
        length = number.Length + 1;
        return Preparation.Prepared;
    }

    /// <summary>The digits without what people write between them; false for letters and for more digits than any number has.</summary>
    static bool Digits(ReadOnlySpan<byte> text, Span<byte> digits, out int count, out bool international)
    {
        (count, international) = (0, false);
        if (text.StartsWith("tel:"u8))
            text = text[4..];
        while (!text.IsEmpty)
        {
            if (IsOptionalZero(text, international || StartsWithZeros(digits, count)))
                text = text[3..];
            else if (text[0] is >= (byte)'0' and <= (byte)'9')
            {
                if (count == digits.Length - 3)
                    return false;
                digits[count++] = text[0];
                text = text[1..];
            }
            else if (text[0] == '+' && count == 0 && !international)
            {
                international = true;
                text = text[1..];
            }
            else if (SeparatorLength(text) is > 0 and var length)
                text = text[length..];
            else
                return false;
        }
        return true;
    }

    /// <summary>"+49 (0)171": the zero is dialled at home only.</summary>
    static bool IsOptionalZero(ReadOnlySpan<byte> text, bool afterCode) => afterCode && text.StartsWith("(0)"u8);

    static bool StartsWithZeros(ReadOnlySpan<byte> digits, int count) => count > 2 && digits.StartsWith("00"u8);

    static int SeparatorLength(ReadOnlySpan<byte> text)
    {
        if (text[0] < 128)
            return " -/().\t"u8.Contains(text[0]) ? 1 : 0;
        Rune.DecodeFromUtf8(text, out var rune, out var length);
        return IdentifierText.IsSpace(rune) || rune.Value is >= 0x2010 and <= 0x2015 ? length : 0;
    }
}
