namespace Wegmarke.Demo.Completejourney;

sealed record Campaign(string Id, string Type, string Start, string End)
{
    /// <summary>"Type A" is a.</summary>
    public string Letter => Type[^1..].ToLowerInvariant();

    public static IReadOnlyDictionary<string, Campaign> ReadAll(string path) =>
        RawFile.Rows(path)
            .Select(r => new Campaign(r.GetString("campaign_id"), r.GetString("campaign_type"), r.GetString("start_date"), r.GetString("end_date")))
            .ToDictionary(c => c.Id);
}
