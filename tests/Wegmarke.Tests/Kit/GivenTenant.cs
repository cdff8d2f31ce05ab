using NodaTime;
using Wegmarke.Analysis;
using Wegmarke.Capture;
using Wegmarke.Catalogue;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Tests.Kit;

/// <summary>A tenant in a directory of its own, filled through the real doors.</summary>
sealed class GivenTenant : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public GivenTenant()
    {
        Folder = new(_folder.Path, TenantId.Main);
        Documents = new(Folder);
    }

    public TenantFolder Folder { get; }

    public Documents Documents { get; }

    public GivenTenant With(IReadOnlyList<CatalogueEntry> entries)
    {
        Assert.IsType<SetOutcome.Stored>(SetEntries.Run(Documents, entries));
        return this;
    }

    public async Task<GivenTenant> Importing(string csv)
    {
        await Import("given", [_folder.File("given.csv", csv)]);
        return this;
    }

    public async Task<IReadOnlyList<ImportReport>> Import(string source, IEnumerable<string> files)
    {
        var plan = new ImportPlan(source, DateTimeZone.Utc, "customer_number", new SourceDeclarations(Documents).Of(source));
        await using var intake = Intake.Open(Folder, Documents, TimeProvider.System);
        var reports = new List<ImportReport>();
        foreach (var file in files)
            reports.Add(await new FileImport(intake, plan).Run(file, TestContext.Current.CancellationToken));
        return reports;
    }

    public async Task<T> Ask<T>(Func<TenantJourneys, T> question)
    {
        using var store = new JourneyStore(Folder, Documents);
        return question((await store.Current(TestContext.Current.CancellationToken))!);
    }

    public void Dispose() => _folder.Dispose();
}
