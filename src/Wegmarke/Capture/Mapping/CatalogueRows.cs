using Wegmarke.Catalogue;

namespace Wegmarke.Capture.Mapping;

/// <summary>Reads campaigns and contents.</summary>
static class CatalogueRows
{
    public static RecordRows Campaigns(MappedCells cells, string source, DateTimeOffset asOf)
    {
        return new EntryRows<Campaign>(cells, Read, Catalogue.Campaigns.Write);

        Reject? Read(EntryRows<Campaign> row, out Campaign? campaign)
        {
            campaign = null;
            var (key, name) = (row.Text("key"), row.Text("name"));
            if (key.Length + name.Length == 0)
                return row.Missing("neither 'key' nor 'name' of the campaign has a value");
            var (from, to) = (row.Day("from"), row.Day("to"));
            if ((row.Amount("budget", out var budget, out var currency) ?? row.Backwards(from, to)) is { } problem)
                return problem;
            campaign = new(source, key.Length > 0 ? key : name, name.Length > 0 ? name : key, row.Text("channel"), row.Text("type"), from, to, budget, currency, row.Details(), asOf);
            return null;
        }
    }

    public static RecordRows Contents(MappedCells cells, string source, DateTimeOffset asOf)
    {
        return new EntryRows<OfferedContent>(cells, Read, OfferedContents.Write);

        Reject? Read(EntryRows<OfferedContent> row, out OfferedContent? content)
        {
            content = null;
            var (key, title, address) = (row.Text("key"), row.Text("title"), row.Text("address"));
            if (key.Length + title.Length + address.Length == 0)
                return row.Missing("neither 'key' nor 'title' nor 'address' of the content has a value");
            var known = key.Length > 0 ? key : address.Length > 0 ? address : title;
            var (from, to) = (row.Day("from"), row.Day("to"));
            if (row.Backwards(from, to) is { } problem)
                return problem;
            content = new(source, known, title.Length > 0 ? title : known, row.Text("type"), row.Text("touchpoint"), row.Text("phase"), row.Text("campaign"), address, from, to, row.Details(), asOf);
            return null;
        }
    }
}
