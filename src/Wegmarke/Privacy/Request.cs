using Wegmarke.Storage;

namespace Wegmarke.Privacy;

/// <summary>Who carries out what a person asked for, when and why.</summary>
/// <param name="Reason">Goes into the protocol, which outlives every erasure: it must not name the person.</param>
public sealed record Request(string By, DateTimeOffset At, string Reason)
{
    /// <summary>A name this short stands in many words by chance.</summary>
    const int LeastLetters = 3;

    const int LeastDigits = 8;

    /// <summary>As the audit log names them, on whatever thread it is carried out.</summary>
    readonly string _actor = Acting.Now;

    public ProtocolNote Note(ProtocolKind kind, IReadOnlyDictionary<string, string> facts) => new(kind, At, By, Reason, facts) { Actor = _actor };

    /// <summary>A telephone number is written with blanks, with or without the country: its last digits tell.</summary>
    bool HoldsNumber(string value) => value.StartsWith('+') && Digits(value) is { Length: >= LeastDigits } digits && Digits(Reason).Contains(digits[^LeastDigits..], StringComparison.Ordinal);

    static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    /// <exception cref="ArgumentException">The reason holds an identifier of the person.</exception>
    public void RefuseNaming(Person person)
    {
        var named = person.Identifiers.FirstOrDefault(identifier =>
            (identifier.Value.Length >= LeastLetters && Reason.Contains(identifier.Value, StringComparison.OrdinalIgnoreCase)) || HoldsNumber(identifier.Value));
        if (named is not null)
            throw new ArgumentException($"The reason names the person ({named.KindKey}). It is kept for ever: write it without names, for example with the number of your ticket.");
    }
}
