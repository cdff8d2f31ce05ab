using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Demo.Musterhaus;
using Wegmarke.Demo.Musterhaus.Planting;
using Wegmarke.Maps;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Demo.Musterhaus;

/// <summary>A delivery of Musterhaus, imported as its README says, with its report: every form and every weak point.</summary>
sealed class SeenDelivery : IAsyncDisposable
{
    readonly TemporaryFolder _folder;
    readonly Tenants _tenants;
    readonly TenantJourneys _data;

    SeenDelivery(TemporaryFolder folder, Tenants tenants, TenantJourneys data, JourneyReport report) => (_folder, _tenants, _data, Report) = (folder, tenants, data, report);

    public JourneyReport Report { get; }

    public static async Task<SeenDelivery> Of(string plants, ulong seed, int customers)
    {
        var folder = new TemporaryFolder();
        var (files, data, demo) = (Path.Combine(folder.Path, "files"), Path.Combine(folder.Path, "data"), Repository.At("demo/musterhaus"));
        MusterhausDelivery.Make(new(files, seed, customers, Plants.Parse(plants), Truth: null), CancellationToken.None);
        var tenants = new Tenants(data, TenantId.Main);
        foreach (var entries in Directory.GetFiles(Path.Combine(demo, "catalogue"), "*.json"))
            Assert.IsType<SetOutcome.Stored>(SetEntries.Run(tenants.First.Documents, CatalogueEntry.ReadAll(await File.ReadAllTextAsync(entries))));
        Assert.Equal((0, ""), await CommandLine.Run("import", "--map", Path.Combine(demo, "mappings"), files, "--dir", data) is var imported ? (imported.Code, imported.Error) : default);
        var report = await JourneyReport.Of(await ReportSources.Of(tenants.First, Request(tenants.First), CancellationToken.None), CancellationToken.None);
        return new(folder, tenants, (await tenants.First.Journeys().Current(CancellationToken.None))!, report); // it was imported
    }

    /// <summary>A form of everything, as the report holds it.</summary>
    public T Form<T>() where T : IJourneyMap => Report.Forms.Select(form => form.Map).OfType<T>().Single();

    /// <summary>A form of what a condition keeps.</summary>
    public async Task<T> Form<T>(string key, string where) where T : IJourneyMap
    {
        var request = Request(_tenants.First);
        return await Form<T>(key, request with { Asked = await MapQuestion.Ask(_data, _tenants.First.Questions(), new() { Where = [where] }, request.Zone, CancellationToken.None) });
    }

    /// <summary>How far customers come from one step to another, by their device.</summary>
    public Task<FunnelMap> Funnel(string from, string to) => Form<FunnelMap>("funnel", Request(_tenants.First) with { Steps = [from, to], By = "device" });

    async Task<T> Form<T>(string key, MapRequest request) where T : IJourneyMap =>
        (T)await MapsFeature.Measure(MapForm.Find(key)!, _data, _tenants.First, request, CancellationToken.None); // known

    static MapRequest Request(Tenant tenant) => MapRequests.Of(tenant.Documents, TimeProvider.System, null, Language.German);

    public async ValueTask DisposeAsync()
    {
        await _tenants.DisposeAsync();
        _folder.Dispose();
    }
}
