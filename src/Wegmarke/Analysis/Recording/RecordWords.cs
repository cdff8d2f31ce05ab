using System.Globalization;
using Wegmarke.Catalogue;
using Wegmarke.Privacy;

namespace Wegmarke.Analysis.Recording;

/// <summary>How the record of processing says things, in its language.</summary>
sealed record RecordWords(Language Language)
{
    static readonly NumberFormatInfo s_german = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    public string Say(string german, string english) => Language == Language.German ? german : english;

    public string Number(long number) => number.ToString("N0", Language == Language.German ? s_german : CultureInfo.InvariantCulture);

    /// <param name="milliseconds">Since 1970, UTC.</param>
    public static string Day(long? milliseconds) => milliseconds is { } time ? DateTimeOffset.FromUnixTimeMilliseconds(time).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "–";

    public string Purposes(Purpose purposes) => Say(PurposeNames.German(purposes), PurposeNames.Text(purposes).Replace(";", ", ", StringComparison.Ordinal));

    public string Basis(LegalBasis basis) => Say(PurposeNames.German(basis), basis switch
    {
        LegalBasis.Consent => "consent (Art. 6(1)(a) GDPR)",
        LegalBasis.Contract => "contract (Art. 6(1)(b) GDPR)",
        LegalBasis.LegalObligation => "legal obligation (Art. 6(1)(c) GDPR)",
        LegalBasis.LegitimateInterest => "legitimate interest (Art. 6(1)(f) GDPR)",
        _ => "none named",
    });
}
