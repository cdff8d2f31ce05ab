namespace Wegmarke.Privacy;

/// <summary>How a person stands to one purpose.</summary>
/// <param name="Consent">given, withdrawn, or none: nothing was recorded.</param>
/// <param name="Since">When; null = nothing was recorded.</param>
/// <param name="AllowsOnConsent">What was collected on consent may be used.</param>
/// <param name="AllowsOtherwise">What was collected on another basis may be used, as far as it was collected for this purpose.</param>
public sealed record PurposeView(string Purpose, string Consent, DateTimeOffset? Since, bool AllowsOnConsent, bool AllowsOtherwise)
{
    internal static PurposeView Of(Purpose purpose, Permission permission)
    {
        var standing = permission.Standings.FirstOrDefault(known => known.Purpose == purpose);
        return new(PurposeNames.Text(purpose), standing is null ? "none" : ConsentEntry.Word(standing.Decides.Act), standing?.Decides.At,
            permission.Allows(purpose, LegalBasis.Consent), permission.Allows(purpose, LegalBasis.Contract));
    }
}
