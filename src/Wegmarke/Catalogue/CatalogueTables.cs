namespace Wegmarke.Catalogue;

/// <summary>The tables of this feature in the log's file: what sources bring. What people decide are documents.</summary>
public static class CatalogueTables
{
    public static IReadOnlyList<string> Create { get; } = [Campaigns.Create, OfferedContents.Create, ChannelCosts.Create];
}
