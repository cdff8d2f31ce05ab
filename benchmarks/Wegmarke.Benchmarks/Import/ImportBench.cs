using System.Diagnostics;
using NodaTime;
using Wegmarke.Capture;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Benchmarks.Import;

/// <summary>Measures the way from a file to the first map: import, columns from the log, map from the snapshot.</summary>
static class ImportBench
{
    /// <param name="kept">Where files and tenants stay, or null; a file that is there already is used again.</param>
    public static async Task Run(TextWriter output, int rows, string? kept)
    {
        var folder = kept ?? Directory.CreateTempSubdirectory("wegmarke-bench-").FullName;
        Directory.CreateDirectory(folder);
        try
        {
            output.WriteLine($"{rows:N0} rows of canonical CSV, {Environment.ProcessorCount} processors, SQLite WAL synchronous=FULL; duplicates checked, nodes assigned");
            await Measure(output, folder, rows, inOrder: true, isKept: kept is not null);
            await Measure(output, folder, rows, inOrder: false, isKept: kept is not null);
            // Processes of their own: what columns leave behind in memory is not the import's, and the first map pays for its own start.
            OwnProcess.Run(output, "columns", folder);
            for (var round = 0; round < 3; round++)
                OwnProcess.Run(output, "map", folder);
        }
        finally
        {
            if (kept is null)
                Directory.Delete(folder, recursive: true);
        }
    }

    static async Task Measure(TextWriter output, string root, int rows, bool inOrder, bool isKept)
    {
        var name = inOrder ? "in order of time" : "not in order";
        var file = Path.Combine(root, inOrder ? "ordered.csv" : "shuffled.csv");
        if (!File.Exists(file))
            GivenFile.Write(file, rows, inOrder);
        var tenant = new TenantFolder(root, new TenantId(inOrder ? "ordered" : "shuffled"));
        output.WriteLine($"{name}: {new FileInfo(file).Length / rows} B a row");
        await Import(output, tenant, file, rows, "first import");
        await Import(output, tenant, file, rows, "same file again");
        output.WriteLine($"  log: {new FileInfo(tenant.Log).Length / rows} B a row on disk");
        if (!isKept)
            File.Delete(file);
    }

    static async Task Import(TextWriter output, TenantFolder tenant, string file, int rows, string what)
    {
        var (clock, busy) = (Stopwatch.StartNew(), Processor.Busy());
        var documents = new Documents(tenant);
        var watch = new MillionWatch(clock);
        await using (var intake = Intake.Open(tenant, documents, TimeProvider.System))
        {
            var plan = new ImportPlan("bench", DateTimeZone.Utc, "customer_number", CollectedFor.OwnCustomers);
            var report = await new FileImport(intake, plan, watch).Run(file, CancellationToken.None);
            output.WriteLine($"  {what}: {report.Read / clock.Elapsed.TotalSeconds:N0} rows/s ({report.Stored:N0} stored, {report.Duplicates:N0} duplicates, {report.Rejected} rejected); per million: {watch}; {(Processor.Busy() - busy).TotalMicroseconds / rows:N1} µs of processor time a row");
        }
        output.WriteLine($"  memory of its own at most {watch.MostMegabytes:N0} MB, {DistinctIdentifiers(tenant):N0} distinct identifiers");
    }

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
        const int LooksEvery = 50_000;

        readonly List<(long Rows, TimeSpan At)> _marks = [];
        long _looks;

        public long MostMegabytes { get; private set; }

        public void Report(ImportProgress value)
        {
            if (value.Rows / LooksEvery != _looks)
                (_looks, MostMegabytes) = (value.Rows / LooksEvery, Math.Max(MostMegabytes, AnonymousMegabytes()));
            if (value.Rows / 1_000_000 != _marks.Count)
                _marks.Add((value.Rows, clock.Elapsed));
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
