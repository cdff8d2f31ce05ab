namespace Wegmarke.Analysis;

/// <summary>Customers of one unit of time by what they did before.</summary>
/// <param name="Bucket"><c>2025-10-26</c>, <c>2025-W43</c> or <c>2025-10</c>.</param>
/// <param name="Start">In the reporting zone.</param>
/// <param name="End">Exclusive.</param>
/// <param name="IsWhole">False when the period, or the data, covers only some of it: more may come, and fewer be dormant.</param>
/// <param name="Part">Of the customer's first contact; null when the answer is not split.</param>
/// <param name="New">First contact ever in this unit.</param>
/// <param name="Returning">Also there in the unit before.</param>
/// <param name="Resurrected">Not there in the unit before, but earlier.</param>
/// <param name="Dormant">There in the unit before and not in this one; negative.</param>
public sealed record LifecycleRow(string Bucket, DateTimeOffset Start, DateTimeOffset End, bool IsWhole, PartName? Part, long New, long Returning, long Resurrected, long Dormant)
{
    /// <summary>Customers with a contact in this unit.</summary>
    public long Active => New + Returning + Resurrected;

    /// <summary>More or fewer of them than in the unit before.</summary>
    public long Change => New + Resurrected + Dormant;
}
