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
        GC.Collect();
        var documents = new Documents(tenant);
        var (clock, busy) = (Stopwatch.StartNew(), Processor.Busy());
        var answered = TimeSpan.Zero;
        using (var store = new JourneyStore(tenant, documents))
        {
            await store.Current(CancellationToken.None);
            answered = clock.Elapsed;
        }
        output.WriteLine($"{tenant.Id}: columns from the log: {answered.TotalSeconds:N2} s, written as snapshot: {clock.Elapsed.TotalSeconds:N2} s, {(Processor.Busy() - busy).TotalSeconds:N2} s of processor time; snapshot {new FileInfo(tenant.Columns).Length >> 20} MB");
    }
}
