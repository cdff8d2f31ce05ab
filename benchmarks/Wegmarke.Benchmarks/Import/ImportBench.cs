using System.Diagnostics;
using NodaTime;
using Wegmarke.Analysis;
using Wegmarke.Capture;
using Wegmarke.Catalogue;
using Wegmarke.Maps;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Benchmarks.Import;

/// <summary>Measures the way from a file to the first map: import, columns from the log, map from the snapshot.</summary>
static class ImportBench
{
    public static async Task Run(TextWriter output, int rows)
    {
        var folder = Directory.CreateTempSubdirectory("wegmarke-bench-").FullName;
        try
        {
            output.WriteLine($"{rows:N0} rows of canonical CSV, {Environment.ProcessorCount} processors, SQLite WAL synchronous=FULL; duplicates checked, nodes assigned");
            // Both imports before any columns: what columns leave behind in memory is not the import's.
            var tenants = new[] { await Measure(output, folder, rows, inOrder: true), await Measure(output, folder, rows, inOrder: false) };
            foreach (var tenant in tenants)
                await Columns(output, tenant, rows);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static async Task<TenantFolder> Measure(TextWriter output, string root, int rows, bool inOrder)
    {
        var name = inOrder ? "in order of time" : "not in order";
        var file = Path.Combine(root, inOrder ? "ordered.csv" : "shuffled.csv");
        GivenFile.Write(file, rows, inOrder);
        var tenant = new TenantFolder(root, new TenantId(inOrder ? "ordered" : "shuffled"));
        output.WriteLine($"{name}: {new FileInfo(file).Length / rows} B a row");
        await Import(output, tenant, file, rows, "first import");
        await Import(output, tenant, file, rows, "same file again");
        output.WriteLine($"  log: {new FileInfo(tenant.Log).Length / rows} B a row on disk");
        File.Delete(file);
        return tenant;
    }

    static async Task Import(TextWriter output, TenantFolder tenant, string file, int rows, string what)
    {
        var (clock, busy) = (Stopwatch.StartNew(), Busy());
        var documents = new Documents(tenant);
        var watch = new MillionWatch(clock);
        await using (var intake = Intake.Open(tenant, documents, TimeProvider.System))
        {
            var plan = new ImportPlan("bench", DateTimeZone.Utc, "customer_number", CollectedFor.OwnCustomers);
            var report = await new FileImport(intake, plan, watch).Run(file, CancellationToken.None);
            output.WriteLine($"  {what}: {report.Read / clock.Elapsed.TotalSeconds:N0} rows/s ({report.Stored:N0} stored, {report.Duplicates:N0} duplicates, {report.Rejected} rejected); per million: {watch}; {(Busy() - busy).TotalMicroseconds / rows:N1} µs of processor time a row");
        }
        output.WriteLine($"  memory of its own at most {watch.MostMegabytes:N0} MB, {DistinctIdentifiers(tenant):N0} distinct identifiers");
    }

    static async Task Columns(TextWriter output, TenantFolder tenant, int rows)
    {
        GC.Collect();
        var documents = new Documents(tenant);
        var (clock, busy) = (Stopwatch.StartNew(), Busy());
        using (var store = new JourneyStore(tenant, documents))
            await store.Current(CancellationToken.None);
        output.WriteLine($"{tenant.Id}: columns from the log, written as snapshot: {clock.Elapsed.TotalSeconds:N2} s, {(Busy() - busy).TotalSeconds:N2} s of processor time; snapshot {(double)new FileInfo(tenant.Columns).Length / rows:N1} B a row");
        for (var round = 0; round < 3; round++)
            await FirstMap(output, tenant, documents);
    }

    static async Task FirstMap(TextWriter output, TenantFolder tenant, Documents documents)
    {
        var (clock, busy) = (Stopwatch.StartNew(), Busy());
        using var store = new JourneyStore(tenant, documents);
        var data = await store.Current(CancellationToken.None);
        var opened = clock.Elapsed;
        var map = MapsFeature.Draw(data, documents, TimeProvider.System, null, Language.German);
        var svg = LinearMapSvg.Draw(map, Language.German, Theme.Auto);
        output.WriteLine($"  snapshot opened in {opened.TotalSeconds:N2} s, map of {map.Steps.Count} steps drawn in {(clock.Elapsed - opened).TotalSeconds:N2} s ({svg.Length / 1024} kB); {(Busy() - busy).TotalSeconds:N2} s of processor time");
    }

    /// <summary>Processor time of all threads: what a machine that does nothing else would need, shared by its processors.</summary>
    static TimeSpan Busy() => Process.GetCurrentProcess().TotalProcessorTime;

    static long DistinctIdentifiers(TenantFolder tenant)
    {
        using var reader = LogReader.Open(tenant)!; // it was just written
        var count = reader.Prepare("SELECT max(node) FROM profiles_nodes");
        count.Step();
        var nodes = count.Long(0);
        count.Reset();
        return nodes;
    }

    /// <summary>Notes the rate of each million rows and the most memory that is not backed by files.</summary>
    sealed class MillionWatch(Stopwatch clock) : IProgress<ImportProgress>
    {
        readonly List<(long Rows, TimeSpan At)> _marks = [];

        public long MostMegabytes { get; private set; }

        public void Report(ImportProgress value)
        {
            var mark = value.Rows / 1_000_000;
            if (mark == _marks.Count)
                return;
            _marks.Add((value.Rows, clock.Elapsed));
            MostMegabytes = Math.Max(MostMegabytes, AnonymousMegabytes());
        }

        static long AnonymousMegabytes() => File.ReadLines("/proc/self/status")
            .Where(line => line.StartsWith("RssAnon", StringComparison.Ordinal))
            .Select(line => long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) / 1024).FirstOrDefault();

        public override string ToString()
        {
            var (rows, at) = (0L, TimeSpan.Zero);
            var rates = new List<string>();
            foreach (var mark in _marks)
            {
                rates.Add($"{(mark.Rows - rows) / (mark.At - at).TotalSeconds / 1000:N0}k");
                (rows, at) = mark;
            }
            return string.Join(' ', rates);
        }
    }
}
