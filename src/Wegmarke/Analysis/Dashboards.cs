using System.Text.Json;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>The dashboards of a tenant. Any thread.</summary>
public sealed class Dashboards(Documents documents)
{
    public const int Most = 100;

    const string Kind = "analysis.dashboard";
    const int Schema = 1;

    /// <summary>By name.</summary>
    public IReadOnlyList<Dashboard> All() => [.. documents.All(Kind).Select(Read).OrderBy(one => one.Name, StringComparer.InvariantCultureIgnoreCase).ThenBy(one => one.Key, StringComparer.Ordinal)];

    public Dashboard? Find(string key) => documents.Find(Kind, key) is { } document ? Read(document) : null;

    /// <summary>Stores what was made of <see cref="Dashboard.Version"/>; 0 = it is new.</summary>
    /// <returns>As it is stored now.</returns>
    /// <exception cref="ArgumentException">It cannot be shown so, or there are too many.</exception>
    /// <exception cref="DocumentConflictException">Another version is stored.</exception>
    public Dashboard Set(Dashboard edited)
    {
        var now = edited.Checked(ReportingZone.Of(TenantSettings.Of(documents)));
        if (now.Version == 0 && documents.All(Kind).Count >= Most)
            throw new ArgumentException($"There are {Most} dashboards; more are not kept. Remove one that nobody looks at.");
        return Read(documents.Save(Kind, now.Key, now.Version, Schema, JsonSerializer.Serialize(new Body(now.Name, now.Tiles), JsonSerializerOptions.Web)));
    }

    /// <exception cref="DocumentConflictException">Another version is stored, or none.</exception>
    public void Remove(Dashboard stored) => documents.Delete(Kind, stored.Key, stored.Version);

    static Dashboard Read(Document document)
    {
        var body = JsonSerializer.Deserialize<Body>(document.Body, JsonSerializerOptions.Web)!; // written by Set
        return new(document.Id, document.Version, body.Name, body.Tiles);
    }

    sealed record Body(string Name, IReadOnlyList<DashboardTile> Tiles);
}
