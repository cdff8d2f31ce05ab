using System.CommandLine;
using System.Diagnostics;
using Spectre.Console;
using Wegmarke.Analysis;
using Wegmarke.Capture;
using Wegmarke.Maps;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke import FILE…</c></summary>
static class ImportVerb
{
    static readonly Argument<string[]> s_files = new("FILE") { Description = "Files to read, in this order.", Arity = ArgumentArity.ZeroOrMore };
    static readonly Option<string> s_source = new("--source") { Description = "Name of the system the rows come from.", DefaultValueFactory = _ => ImportPlan.DefaultSource };
    static readonly Option<string> s_customer = new("--customer-is") { Description = "Kind of identifier in the column 'customer'.", DefaultValueFactory = _ => "customer_number" };
    static readonly Option<string?> s_zone = new("--zone") { Description = "Zone of times without offset; else the tenant's (Europe/Berlin)." };
    static readonly Option<string?> s_rejects = new("--rejects") { Description = "Where rejected rows of a single file go; else FILE.rejects.csv." };
    static readonly Option<string?> s_basis = new("--basis") { Description = $"Legal basis of the source: {PurposeNames.KnownBases}. Kept for its next imports." };
    static readonly Option<string?> s_purposes = new("--purposes") { Description = $"What the source was collected for: {PurposeNames.KnownPurposes}; several with ';'." };

    static readonly Option<bool> s_preview = new("--preview") { Description = "Shows how the files would be read, from a sample of each; stores nothing." };

    public static Command Create() => Create("import", "Reads contacts, orders, customers, consents, campaigns, contents or costs from tables (CSV, Excel, OpenDocument), event logs (XES) and JSON Lines, gzipped or not. Importing a file again stores nothing twice.", kind: null);

    /// <param name="kind">What the rows are unless told otherwise; null = their columns tell.</param>
    public static Command Create(string name, string description, ImportKind? kind)
    {
        var command = new Command(name, description)
        {
            s_files, s_preview, s_source, s_customer, s_zone, s_rejects, s_basis, s_purposes,
        };
        TableOptions.AddTo(command);
        foreach (var option in ImportMappingOptions.All)
            command.Options.Add(option);
        command.Validators.Add(given =>
        {
            if (given.GetValue(s_files) is null or [] && !ImportMappingOptions.Shows(given))
                given.AddError("Name the files to import, for example: wegmarke import bestellungen.csv");
        });
        var tenant = TenantOptions.AddTo(command);
        command.SetAction((parsed, cancel) => Run(parsed, kind, tenant.Folder(parsed), cancel));
        return command;
    }

    static async Task<int> Run(ParseResult parsed, ImportKind? kind, TenantFolder folder, CancellationToken cancel)
    {
        var files = parsed.GetValue(s_files) ?? [];
        if (ImportMappingOptions.Shows(parsed))
            return ImportMappingOptions.Show(new Documents(folder), parsed.GetRequiredValue(s_source).Trim());
        if (files.FirstOrDefault(file => !Path.Exists(file)) is { } missing)
            return Outcome.Fail($"There is no file {missing}. Nothing was imported.");
        if (parsed.GetValue(s_preview))
            return Preview(files, parsed, kind, folder);
        if (files.Length > 1 && parsed.GetValue(s_rejects) is not null)
            return Outcome.Fail("--rejects names one place, and there are several files. Leave it out: each file has its rejected rows beside it.");
        var edits = ImportMappingOptions.Edits(parsed, kind);
        if (ImportMappingOptions.Suggests(parsed))
            return ImportMappingOptions.Suggest(files[0], TableOptions.Told(parsed), edits);
        var documents = new Documents(folder);
        var batches = ImportMappingOptions.Batches(parsed, files).Select(batch => Batch.Of(batch.Mapping, batch.Files, Plan(parsed, batch.Mapping, documents), documents, edits)).ToArray();
        if (ImportMappingOptions.Open([.. batches.SelectMany(batch => batch.Choices)]) is { } open)
            return Outcome.Fail(open);
        await Import(batches, folder, documents, cancel);
        foreach (var batch in batches.Where(batch => batch.Given is not null))
            new KeptMappings(documents).Keep(batch.Plan.Source, edits.Over(batch.Given!)); // those with one
        await Prepare(folder, cancel);
        return 0;
    }

    static async Task Import(IReadOnlyList<Batch> batches, TenantFolder folder, Documents documents, CancellationToken cancel)
    {
        await using var intake = Intake.Open(folder, documents, TimeProvider.System);
        if (intake.NewLoss is { } lost)
            await Console.Error.WriteLineAsync($"Interactions {lost.First}–{lost.Last} were acknowledged once and are lost; 'wegmarke verify' says more. Importing their files again brings them back.");
        if (intake.HeadIsDamaged)
            await Console.Error.WriteLineAsync("The head file was missing or damaged: whether anything behind the last interaction was ever acknowledged cannot be told. It has been written anew.");
        foreach (var batch in batches)
            await Import(batch, intake, cancel);
    }

    /// <summary>Whoever has waited for the import waits for this, too, rather than whoever opens the first map.</summary>
    static Task Prepare(TenantFolder folder, CancellationToken cancel)
    {
        return Console.IsOutputRedirected ? Work() : AnsiConsole.Status().StartAsync("Bringing journeys up to date", _ => Work());

        async Task Work()
        {
            using var asking = Asking.Of(folder);
            if (await asking.Store.Current(cancel) is not { } data)
                return;
            await TouchpointScores.Of(data, (folder, asking.Documents), asking.Dimensions, cancel);
            foreach (var dimension in MapForm.All.SelectMany(form => form.Reads))
                await asking.Dimensions.Of(data, dimension, cancel);
        }
    }

    static async Task Import(Batch batch, Intake intake, CancellationToken cancel)
    {
        var collected = batch.Plan.Collected;
        Console.WriteLine($"Source '{batch.Plan.Source}': collected for {PurposeNames.Text(collected.Purposes)}, basis {PurposeNames.Text(collected.Basis)} (change with --purposes and --basis).");
        foreach (var (file, choice) in batch.Choices)
        {
            ImportMappingOptions.Tell(file, choice);
            await Import(file, intake, batch.Plan with { Mapping = choice.Chosen }, cancel);
        }
    }

    static int Preview(string[] files, ParseResult parsed, ImportKind? kind, TenantFolder folder)
    {
        var told = TableOptions.Told(parsed);
        var zone = parsed.GetValue(s_zone) ?? (folder.Exists ? TenantSettings.Of(new Documents(folder)) : new TenantSettings()).Zone;
        var edits = ImportMappingOptions.Edits(parsed, kind);
        var kept = folder.Exists ? new KeptMappings(new Documents(folder)).Of(parsed.GetRequiredValue(s_source).Trim()) : [];
        foreach (var (given, taken) in ImportMappingOptions.Batches(parsed, files))
        {
            foreach (var file in taken)
            {
                var preview = TablePreview.Of(file, told, parsed.GetRequiredValue(s_customer));
                var choice = ChooseMapping.For(file, told, given, kept, edits);
                Console.Write(PreviewText.Of(file, choice is MappingChoice.Canonical ? preview : preview with { Problem = null }, TenantOptions.Zone(zone).Id));
                ImportMappingOptions.Tell(file, choice);
                if (ImportMappingOptions.Open([(file, choice)]) is { } open)
                    Console.WriteLine(open);
            }
        }
        return 0;
    }

    static ImportPlan Plan(ParseResult parsed, ColumnMapping? given, Documents documents)
    {
        var source = (parsed.GetResult(s_source) is { Implicit: true } or null && given?.Source is { } named ? named : parsed.GetRequiredValue(s_source)).Trim();
        if (source.Length is 0 or > ImportPlan.MaxSourceLength)
            throw new ArgumentException($"--source has {source.Length} letters; use 1 to {ImportPlan.MaxSourceLength}.");
        var zone = TenantOptions.Zone(parsed.GetValue(s_zone) ?? TenantSettings.Of(documents).Zone);
        var declarations = new SourceDeclarations(documents);
        var collected = SourcesVerb.DeclaredBy(parsed.GetValue(s_basis), parsed.GetValue(s_purposes), declarations.Of(source));
        declarations.Declare(source, collected);
        return new(source, zone, parsed.GetRequiredValue(s_customer), collected, parsed.GetValue(s_rejects))
        {
            Told = TableOptions.Told(parsed),
            AsOf = TimeProvider.System.GetUtcNow(),
            By = Environment.UserName,
        };
    }

    static async Task Import(string file, Intake intake, ImportPlan plan, CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        var report = await WithProgress(file, progress => new FileImport(intake, plan, progress).Run(file, cancel));
        Print(report, watch.Elapsed);
    }

    static Task<ImportReport> WithProgress(string file, Func<IProgress<ImportProgress>?, Task<ImportReport>> import) =>
        Console.IsOutputRedirected ? import(null) : AnsiConsole.Progress().AutoClear(true).StartAsync(context =>
        {
            var task = context.AddTask(Markup.Escape(Path.GetFileName(file)), maxValue: 1);
            return import(new Progress<ImportProgress>(progress => task.Value = progress.Share));
        });

    /// <summary>Master data and catalogue entries are brought up to date; contacts are only there or not.</summary>
    static string Known(ImportReport report) => report.Kind is ImportKind.Interactions or ImportKind.Orders
        ? $"{report.Duplicates} duplicate" : $"{report.Updated} updated + {report.Duplicates} unchanged";

    static void Print(ImportReport report, TimeSpan elapsed)
    {
        Console.WriteLine($"{report.File}: {report.Read} rows read = {report.Stored} stored + {Known(report)} + {report.Rejected} rejected, in {elapsed.TotalSeconds:0.0} s ({report.Read / elapsed.TotalSeconds:0} rows/s)");
        foreach (var (reason, rows) in report.RejectedBy.OrderByDescending(reason => reason.Value))
            Console.WriteLine($"  rejected, {reason}: {rows}");
        if (report.RejectsPath is { } path)
            Console.WriteLine($"  rejected rows with line and reason: {path}");
        if (report.Unlinked > 0)
            Console.WriteLine($"  stored without a customer: {report.Unlinked} (they count in totals, not in journeys)");
        if (report.UnusableIdentifiers > 0)
            Console.WriteLine($"  values that identify nobody (placeholders, shared mailboxes, malformed): {report.UnusableIdentifiers}");
        if (report.Skipped.All > 0)
            Console.WriteLine($"  lines that are no rows: {report.Skipped.All} ({SkippedText(report.Skipped)})");
        if (report.HiddenRows > 0)
            Console.WriteLine($"  rows that the spreadsheet hides, read like all others: {report.HiddenRows}");
        if (report.FailedFormulas > 0)
            Console.WriteLine($"  cells whose formula failed (such as #REF!), read as empty or rejected with their row: {report.FailedFormulas}");
        if (report.AmbiguousTimes > 0)
            Console.WriteLine($"  local times that exist twice or not at all: {report.AmbiguousTimes} (read as the first; moved on by the hour)");
    }

    static string SkippedText(SkippedLines skipped) => string.Join(", ", new (long Lines, string Name)[]
    {
        (skipped.Titles, "before the header"), (skipped.RepeatedHeaders, "repeated headers"), (skipped.Totals, "totals"), (skipped.Blank, "blank"),
    }.Where(part => part.Lines > 0).Select(part => $"{part.Lines} {part.Name}"));

    /// <summary>Files of one source and what their columns mean.</summary>
    sealed record Batch(ColumnMapping? Given, ImportPlan Plan, IReadOnlyList<(string File, MappingChoice Choice)> Choices)
    {
        public static Batch Of(ColumnMapping? given, IReadOnlyList<string> files, ImportPlan plan, Documents documents, MappingEdits edits)
        {
            var kept = new KeptMappings(documents).Of(plan.Source);
            return new(given, plan, [.. files.Select(file => (file, ChooseMapping.For(file, plan.Told, given, kept, edits)))]);
        }
    }
}
