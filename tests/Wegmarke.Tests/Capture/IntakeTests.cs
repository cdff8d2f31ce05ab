using Wegmarke.Capture;
using Wegmarke.Capture.Files;
using Wegmarke.Storage;

namespace Wegmarke.Tests.Capture;

public sealed class IntakeTests : IDisposable
{
    readonly ImportedTenant _tenant = new();

    public void Dispose() => _tenant.Dispose();

    [Fact]
    public async Task What_was_lost_comes_back_with_the_file_and_nothing_else()
    {
        var text = "time,customer,touchpoint\n" + string.Concat(Enumerable.Range(0, 20_000).Select(n => $"2026-03-05T10:00:00Z,{n % 700},visit-{n % 9}\n"));
        var before = await ImportAndKill(text);
        using (var wal = File.OpenWrite(_tenant.Folder.Log + "-wal"))
            wal.SetLength(wal.Length * 2 / 3);

        LostRange loss;
        await using (var intake = Intake.Open(_tenant.Folder, new Documents(_tenant.Folder), TimeProvider.System))
            loss = intake.NewLoss!;
        var again = await _tenant.Import(text);

        Assert.Equal((20_000, 20_000), (before, loss.Last));
        Assert.Equal((loss.Last - loss.First + 1, loss.First - 1), (again.Stored, again.Duplicates));
        Assert.Equal(Enumerable.Range(2, 20_000).Select(line => (long)line), _tenant.Rows().Select(row => row.Ordinal));
        Assert.Equal([new Finding(FindingKind.KnownLoss, loss.First, 20_000, "")],
            LogVerification.Run(_tenant.Folder, progress: null, CancellationToken.None).Findings.Select(finding => finding with { Text = "" }));
    }

    /// <summary>Copies the files of the log while they are open, as a kill leaves them, and puts them back after the close.</summary>
    async Task<long> ImportAndKill(string text)
    {
        var path = Path.Combine(_tenant.Root, "rows.csv");
        await File.WriteAllTextAsync(path, text);
        var files = new Dictionary<string, byte[]>();
        long last;
        await using (var intake = Intake.Open(_tenant.Folder, new Documents(_tenant.Folder), TimeProvider.System))
        {
            last = (await new FileImport(intake, _tenant.Plan).Run(path, CancellationToken.None)).LastSequence;
            foreach (var file in (string[])[_tenant.Folder.Log, _tenant.Folder.Log + "-wal", _tenant.Folder.Head])
                files[file] = await File.ReadAllBytesAsync(file);
        }
        foreach (var (file, bytes) in files)
            await File.WriteAllBytesAsync(file, bytes);
        return last;
    }

    [Fact]
    public async Task A_tenant_that_is_being_written_is_refused()
    {
        await using var intake = Intake.Open(_tenant.Folder, new Documents(_tenant.Folder), TimeProvider.System);

        Assert.Throws<StorageException>(() => Intake.Open(_tenant.Folder, new Documents(_tenant.Folder), TimeProvider.System));
    }

    [Fact]
    public async Task Two_imports_at_once_do_not_disturb_each_other()
    {
        await using (var intake = Intake.Open(_tenant.Folder, new Documents(_tenant.Folder), TimeProvider.System))
        {
            var files = Enumerable.Range(0, 4).Select(file => WriteFile($"{file}.csv", first: file * 1_000, count: 3_000)).ToList();
            var reports = await Task.WhenAll(files.Select(file => Task.Run(() => new FileImport(intake, _tenant.Plan).Run(file, CancellationToken.None))));

            Assert.Equal((12_000, 6_000), (reports.Sum(report => report.Read), reports.Sum(report => report.Stored)));
        }
        Assert.Equal(Enumerable.Range(0, 6_000).Select(n => $"CustomerNumber={n}").Order(), _tenant.Rows().Select(row => row.Fields).Order());
    }

    [Fact]
    public async Task An_import_that_is_cancelled_leaves_whole_rows_and_can_be_repeated()
    {
        var path = WriteFile("rows.csv", first: 0, count: 60_000);
        using var cancel = new CancellationTokenSource();
        await using (var intake = Intake.Open(_tenant.Folder, new Documents(_tenant.Folder), TimeProvider.System))
        {
            var progress = new Canceller(cancel);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new FileImport(intake, _tenant.Plan, progress).Run(path, cancel.Token));
        }
        var after = await _tenant.ImportFile(path);

        Assert.InRange(after.Duplicates, 1, 59_999);
        Assert.Equal(60_000, after.Stored + after.Duplicates);
    }

    string WriteFile(string name, int first, int count)
    {
        var path = Path.Combine(_tenant.Root, name);
        File.WriteAllText(path, "time,customer,touchpoint\n" + string.Concat(Enumerable.Range(first, count).Select(n => $"2026-03-05T10:00:00Z,{n},visit\n")));
        return path;
    }

    sealed class Canceller(CancellationTokenSource cancel) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => cancel.Cancel();
    }
}
