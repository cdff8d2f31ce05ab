namespace Wegmarke.Profiles;

/// <summary>The country whose numbers are written without a country code.</summary>
/// <param name="Trunk">What precedes an area code inside the country and is not dialled from abroad; empty in Italy, whose 0 stays.</param>
public sealed record PhoneCountry(string Code, string Trunk)
{
    public static PhoneCountry Germany { get; } = new("49", "0");

    /// <exception cref="ArgumentException">Not a country calling code.</exception>
    public static PhoneCountry Of(string code) => code switch
    {
        { Length: < 1 or > 3 } => throw NotACode(code),
        _ when code[0] == '0' || !code.All(char.IsAsciiDigit) => throw NotACode(code),
        "1" => new(code, "1"),
        "7" => new(code, "8"),
        "39" or "378" => new(code, ""),
        _ => new(code, "0"),
    };

    static ArgumentException NotACode(string code) =>
        new($"'{code}' is no country calling code: give 1 to 3 digits without '+' or zeros before it, for example \"49\".");
}
