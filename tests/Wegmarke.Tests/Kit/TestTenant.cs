using NodaTime;
using Wegmarke.Analysis;
using Wegmarke.Capture;
using Wegmarke.Privacy;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Tests.Kit;

/// <summary>A tenant in a folder that goes with it, filled through the real import.</summary>
sealed class TestTenant : IDisposable
{
    readonly bool _ownsRoot;
    int _files;

    public TestTenant() : this(Directory.CreateTempSubdirectory("wegmarke-").FullName, "main") => _ownsRoot = true;

    /// <summary>One of several in a data directory of the caller's.</summary>
    public TestTenant(string root, string id)
    {
        Folder = new TenantFolder(root, new TenantId(id));
        Documents = new Documents(Folder);
    }

    public TenantFolder Folder { get; }

    public Documents Documents { get; }

    /// <summary>Imports the rows; all of them must be good.</summary>
    public async Task<TestTenant> Import(string csv, string source = "shop")
    {
        var report = await ImportFile(csv, source);
        Assert.Equal((report.Read, 0, 0), (report.Stored, report.Duplicates, report.Rejected));
        return this;
    }

    public async Task<ImportReport> ImportFile(string csv, string source = "shop")
    {
        var path = Path.Combine(Folder.Root, $"{Folder.Id}-{++_files}.csv");
        await File.WriteAllTextAsync(path, csv, TestContext.Current.CancellationToken);
        var plan = new ImportPlan(source, DateTimeZone.Utc, "customer_number", new SourceDeclarations(Documents).Of(source));
        await using var intake = Intake.Open(Folder, Documents, TimeProvider.System);
        return await new FileImport(intake, plan).Run(path, TestContext.Current.CancellationToken);
    }

    /// <summary>As a process that starts now sees them: from the snapshot if there is one that fits.</summary>
    public async Task<TenantJourneys> Journeys()
    {
        using var store = new JourneyStore(Folder, Documents);
        return await Of(store);
    }

    /// <summary>Built from the log alone.</summary>
    public async Task<TenantJourneys> Rebuilt()
    {
        File.Delete(Folder.Columns);
        return await Journeys();
    }

    public static async Task<TenantJourneys> Of(JourneyStore store) =>
        await store.Current(TestContext.Current.CancellationToken) ?? throw new InvalidOperationException("The tenant has no log.");

    /// <summary>The intake of a process that stays; the caller closes it.</summary>
    public LiveIntake Live() => new(Folder, Documents, TimeProvider.System);

    public DecisionOutcome Link(string a, string b) => Decide(LinkProfiles.Run, a, b);

    public DecisionOutcome Unlink(string a, string b) => Decide(UnlinkProfiles.Run, a, b);

    DecisionOutcome Decide(Func<DecisionDesk, string, string, DecidedBy, DecisionOutcome> decide, string a, string b)
    {
        using var log = InteractionLog.Open(Folder, TimeProvider.System);
        using var transaction = log.Begin();
        var desk = new DecisionDesk(new ProfileRecords(), new Identifiers(TenantIdentifiers.Of(Documents), log.Identity.Salt), transaction);
        var outcome = decide(desk, a, b, new("test", DateTimeOffset.UnixEpoch, ""));
        transaction.Commit();
        return outcome;
    }

    public void Dispose()
    {
        if (_ownsRoot)
            Directory.Delete(Folder.Root, recursive: true);
    }
}
