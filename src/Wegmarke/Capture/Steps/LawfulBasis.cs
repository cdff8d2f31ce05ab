using Wegmarke.Privacy;

namespace Wegmarke.Capture.Steps;

/// <summary>Nothing personal is kept without a basis: that of its source, or the person's consent.</summary>
static class LawfulBasis
{
    const Purpose Everything = Purpose.Analysis | Purpose.Personalisation | Purpose.Marketing | Purpose.Retargeting | Purpose.Service;

    public static Fate? OfMessage(CapturedMessage message, LiveSource source)
    {
        if (message.Collected.Purposes != Purpose.None)
            return null; // its mode is one that needs no consent
        message.Collected = source.HasOwnBasis ? OnOwnBasis(message, source.Declared) : OnConsent(message.Granted, source.Declared);
        if (message.Collected.Purposes != Purpose.None)
            return null;
        message.NeedsRecordedConsent = !source.HasOwnBasis && message.Granted == Purpose.None && message.Refused == Purpose.None;
        return message.NeedsRecordedConsent || message.Kind == MessageKind.Choice ? null : Fate.Dropped(DropReason.NoBasis, "neither a consent nor another legal basis");
    }

    /// <summary>A contract needs no consent; where interests are weighed, a refusal outweighs them.</summary>
    static CollectedFor OnOwnBasis(CapturedMessage message, CollectedFor declared) =>
        declared.Basis == LegalBasis.LegitimateInterest ? declared with { Purposes = declared.Purposes & ~message.Refused } : declared;

    /// <summary>What the person agreed to, within what the source declares, if it declares anything.</summary>
    public static CollectedFor OnConsent(Purpose granted, CollectedFor declared) =>
        new(LegalBasis.Consent, granted & (declared.Purposes == Purpose.None ? Everything : declared.Purposes));
}
