namespace Wegmarke.Analysis.Suggesting;

/// <summary>What one customer has done, counted. Contacts are those in which the customer came, not those of outreach.</summary>
sealed record CustomerCounts(int Profile, int[] ByChannel, int[] PurchasesByChannel, int[] ByDevice, int[] ByRole)
{
    public int Contacts { get; set; }

    public int Purchases { get; set; }

    /// <summary>Minor units.</summary>
    public long Revenue { get; set; }
}
