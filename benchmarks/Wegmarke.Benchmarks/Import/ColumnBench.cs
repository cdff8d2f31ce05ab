using System.Diagnostics;
using Wegmarke.Analysis;
using Wegmarke.Storage;

namespace Wegmarke.Benchmarks.Import;

/// <summary>Measures columns built from the log of each tenant in a folder, in this process.</summary>
static class ColumnBench
{
    public static async Task Run(TextWriter output, string folder)
    {
        foreach (var tenant in Directory.GetDirectories(Path.Combine(folder, "tenants")).Order().Select(path => new TenantFolder(folder, new TenantId(Path.GetFileName(path)))))
            await Columns(output, tenant);
    }

    static async Task Columns(TextWriter output, TenantFolder tenant)
    {
        File.Delete(tenant.Columns);
        if (Directory.Exists(tenant.Dimensions))
            Directory.Delete(tenant.Dimensions, recursive: true);
        GC.Collect();
        var documents = new Documents(tenant);
        var (clock, busy) = (Stopwatch.StartNew(), Processor.Busy());
        var answered = TimeSpan.Zero;
        using (var store = new JourneyStore(tenant, documents))
        {
            await store.Current(CancellationToken.None);
            answered = clock.Elapsed;
        }
        var written = clock.Elapsed;
        var busyOfColumns = Processor.Busy() - busy;
        using (var store = new JourneyStore(tenant, documents))
        using (var dimensions = new DimensionStore(tenant, store))
            await TouchpointScores.Of(await store.Current(CancellationToken.None), (tenant, documents), dimensions, CancellationToken.None);
        output.WriteLine($"{tenant.Id}: columns from the log: {answered.TotalSeconds:N2} s, written as snapshot: {written.TotalSeconds:N2} s, {busyOfColumns.TotalSeconds:N2} s of processor time; snapshot {new FileInfo(tenant.Columns).Length >> 20} MB; times of answers known for the first map {(clock.Elapsed - written).TotalSeconds:N2} s later");
    }
}
