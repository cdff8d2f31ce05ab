namespace Wegmarke.Privacy;

/// <summary>Art. 6 DSGVO: why the data may be held at all.</summary>
public enum LegalBasis : byte
{
    None,
    Consent,
    Contract,
    LegitimateInterest,
    LegalObligation,
}
