using static Wegmarke.Capture.Mapping.ColumnRole;

namespace Wegmarke.Capture.Mapping;

/// <summary>Suggests what the columns of campaigns, contents and costs mean.</summary>
sealed class CatalogueSuggestion(Suggesting to, SampledFile file)
{
    public void Suggest(ImportKind kind)
    {
        switch (kind)
        {
            case ImportKind.Campaigns:
                Campaigns();
                break;
            case ImportKind.Contents:
                Contents();
                break;
            default:
                Costs();
                break;
        }
    }

    void Campaigns()
    {
        to.Take("key", [CampaignKey]);
        if (!to.Take("name", [Campaign, Name]) && !to.Has("key"))
            to.AskColumn("name", "No column names the campaign. Write: --column name=NAME");
        to.Take("channel", [Channel]);
        to.Take("type", [ColumnRole.Type, Category]);
        Period();
        to.Take("budget", [Budget, Cost], column => column.IsNumber);
        to.Currency(file.Find([Budget, Cost]));
    }

    void Contents()
    {
        to.Take("key", [ContentKey]);
        to.Take("title", [Subject, Name]);
        to.Take("address", [Address]);
        if (!to.Has("key") && !to.Has("title") && !to.Has("address"))
            to.AskColumn("title", "No column names the content. Write: --column title=NAME");
        to.Take("type", [ContentType, ColumnRole.Type, Category]);
        to.Take("touchpoint", [Touchpoint, Channel]);
        to.Take("phase", [Phase]);
        to.Take("campaign", [CampaignKey, Campaign]);
        Period();
    }

    void Period()
    {
        to.Take("from", [From, Date, OrderDate], column => column.IsTime);
        to.Take("to", [To], column => column.IsTime);
    }

    void Costs()
    {
        to.Time("day", Date, From, OrderDate);
        to.Take("to", [To], column => column.IsTime);
        to.Take("channel", [Channel, ColumnRole.Type]);
        to.Take("campaign", [CampaignKey, Campaign]);
        if (!to.Take("cost", [Cost, Total, GrossTotal, NetTotal], column => column.IsNumber))
            to.AskColumn("cost", "No column holds the cost. Write: --column cost=NAME");
        to.Currency(file.Find([Cost, Total, GrossTotal, NetTotal]));
        to.Take("impressions", [Impressions], column => column.IsNumber);
        to.Take("clicks", [Clicks], column => column.IsNumber);
    }
}
