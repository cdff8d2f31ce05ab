namespace Wegmarke.Storage;

/// <summary>What a look at a tenant's files brought to light.</summary>
/// <param name="Findings">In order of sequence; empty for a tenant without damage.</param>
/// <param name="Rows">Rows that were read.</param>
/// <param name="Erased">Of these, rows whose content was erased, which is no damage.</param>
public sealed record VerificationReport(IReadOnlyList<Finding> Findings, long Rows, long Erased)
{
    /// <summary>Nothing is wrong, but for losses that were named before.</summary>
    public bool IsWhole => Findings.All(finding => finding.Kind == FindingKind.KnownLoss);

    /// <summary>Together with what others found in files that they make.</summary>
    public VerificationReport With(IEnumerable<Finding> more) => this with { Findings = [.. Findings, .. more] };
}
