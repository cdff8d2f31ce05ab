namespace Wegmarke.Analysis;

/// <summary>What customers do not permit to be analysed now, and so is in no answer. Rows that nobody is known for are not among it.</summary>
/// <param name="Restricted">Customers whose data may only be stored (Art. 18 DSGVO).</param>
/// <param name="RestrictedRows">Their rows.</param>
/// <param name="WithdrawnRows">Rows collected on a consent to analysis that their customer withdrew since.</param>
public sealed record Permissions(long Restricted, long RestrictedRows, long WithdrawnRows)
{
    public static Permissions Unlimited { get; } = new(0, 0, 0);
}
