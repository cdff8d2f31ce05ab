using System.Diagnostics;
using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Maps;
using Wegmarke.Storage;

namespace Wegmarke.Benchmarks.Import;

/// <summary>Measures the first map of each tenant in a folder from its snapshot; only the first tenant's pays for the start of the process.</summary>
static class MapBench
{
    public static async Task Run(TextWriter output, string folder)
    {
        foreach (var tenant in Directory.GetDirectories(Path.Combine(folder, "tenants")).Order().Select(path => new TenantFolder(folder, new TenantId(Path.GetFileName(path)))))
            await FirstMap(output, tenant);
    }

    static async Task FirstMap(TextWriter output, TenantFolder tenant)
    {
        var (clock, busy) = (Stopwatch.StartNew(), Processor.Busy());
        var documents = new Documents(tenant);
        using var store = new JourneyStore(tenant, documents);
        var data = await store.Current(CancellationToken.None);
        var opened = clock.Elapsed;
        using var dimensions = new DimensionStore(tenant, store);
        var scores = await TouchpointScores.Of(data, (tenant, documents), dimensions, CancellationToken.None);
        var form = MapForm.Find("linear")!; // there is
        var map = await form.Measure(new(data, store, new(dimensions), MapRequests.Of(documents, TimeProvider.System, null, Language.German) with { Scores = scores }), CancellationToken.None);
        var svg = map.Draw(Language.German, Theme.Auto);
        output.WriteLine($"{tenant.Id}: snapshot opened in {opened.TotalSeconds:N2} s, map ({map.Extent}) drawn in {(clock.Elapsed - opened).TotalSeconds:N2} s ({svg.Length / 1024} kB); {(Processor.Busy() - busy).TotalSeconds:N2} s of processor time; the process began {Processor.Age.TotalSeconds:N2} s ago");
    }
}
