namespace Wegmarke.Profiles.Searching;

/// <summary>What people type and what stands in the data, made comparable: small letters, umlauts as two letters, by words.</summary>
static class SearchWords
{
    const int Most = 6;

    static readonly char[] s_between = [' ', '\t', ',', ';', '\u00a0'];

    /// <summary>Names of traits by which people look for somebody, without case and marks between.</summary>
    static readonly HashSet<string> s_names =
        ["name", "fullname", "firstname", "lastname", "givenname", "familyname", "surname", "vorname", "nachname", "company", "companyname", "firma", "email", "phone", "username"];

    /// <summary>Whether people look for somebody by this trait.</summary>
    public static bool IsName(string trait) => s_names.Contains(string.Concat(trait.Where(char.IsLetterOrDigit)).ToLowerInvariant());

    /// <summary>The words of a search; of a telephone number with gaps one.</summary>
    public static IReadOnlyList<string> Of(string text, PhoneCountry country)
    {
        if (text.Any(char.IsAsciiDigit) && text.All(letter => char.IsAsciiDigit(letter) || "+-/() ".Contains(letter, StringComparison.Ordinal)) && text.Contains(' ', StringComparison.Ordinal))
            return [Number(text, country)];
        return [.. Folded(text).Split(s_between, StringSplitOptions.RemoveEmptyEntries).Distinct().Take(Most)];
    }

    /// <summary>Everything by whose beginning a value is found: the whole, and each of its words, also behind a hyphen.</summary>
    public static IEnumerable<string> TermsOf(string value)
    {
        var folded = Folded(value);
        foreach (var word in folded.Split(s_between, StringSplitOptions.RemoveEmptyEntries))
        {
            yield return word;
            foreach (var part in word.Split('-', StringSplitOptions.RemoveEmptyEntries).Skip(1))
                yield return part;
        }
    }

    public static string Folded(string text) => text.Trim().ToLowerInvariant()
        .Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal);

    /// <summary>As identifiers have it, as far as it was typed.</summary>
    static string Number(string text, PhoneCountry country)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        return text.TrimStart().StartsWith('+') ? $"+{digits}"
            : digits.StartsWith("00", StringComparison.Ordinal) ? $"+{digits[2..]}"
            : country.Trunk.Length > 0 && digits.StartsWith(country.Trunk, StringComparison.Ordinal) ? $"+{country.Code}{digits[country.Trunk.Length..]}" : digits;
    }
}
