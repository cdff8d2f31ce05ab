using Wegmarke.Capture;
using Wegmarke.Catalogue;
using Wegmarke.Privacy;
using Wegmarke.Profiles;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Privacy;

public sealed class ErasePersonTests
{
    const string DeviceKind = """{ "kinds": [ { "key": "device_token", "code": 16, "scope": "device", "strength": 35, "limit": 50 } ] }""";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task An_erased_person_is_nowhere_and_nothing_else_changes(int seed)
    {
        var persons = new RandomPersons(seed, persons: 12, rows: 400);
        using var tenant = await Given(persons);
        var (byDay, byRow) = (await Totals.ByDay(tenant.Folder), Totals.ByRow(tenant.Folder));
        var gone = persons.Seen.Where(person => person % 3 == seed % 3).ToArray();
        var stays = persons.Seen.Except(gone).ToArray();
        var others = await Told(tenant, persons, stays);

        var proof = Requests.Erase(tenant.Folder, [.. gone.Select(persons.Number)]);

        Assert.Empty(Traces.Of(gone.SelectMany(persons.Words), tenant.Folder.Root));
        Assert.All(stays, person => Assert.NotEmpty(Traces.Of(persons.Words(person).Take(1), tenant.Folder.Root)));
        Assert.Equal(byDay, await Totals.ByDay(tenant.Folder));
        Assert.Equal(byRow, Totals.ByRow(tenant.Folder));
        Assert.Equal(others, await Told(tenant, persons, stays));
        var report = Verified(tenant);
        Assert.Equal((400, proof.Interactions), (report.Rows, report.Erased));
        Assert.Empty(Traces.Of(gone.SelectMany(persons.Words), tenant.Folder.Root));
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public async Task Whoever_was_erased_does_not_come_back_with_an_old_file(int seed)
    {
        var persons = new RandomPersons(seed, persons: 8, rows: 200);
        using var tenant = await Given(persons);
        var proof = Requests.Erase(tenant.Folder, persons.Number(2), persons.Number(5));
        var before = Totals.ByRow(tenant.Folder);

        var report = await tenant.ImportFile(persons.Csv);
        Forget(tenant);

        Assert.Equal((200, 0, 200 - proof.Interactions), (report.Read, report.Stored, report.Duplicates));
        Assert.Equal(new Dictionary<DropReason, long> { [DropReason.Erased] = proof.Interactions }, report.RejectedBy);
        Assert.Null(report.RejectsPath);
        Assert.Equal(before, Totals.ByRow(tenant.Folder));
        Assert.Empty(Traces.Of([.. persons.Words(2), .. persons.Words(5)], tenant.Folder.Root));
        Assert.Equal(proof.Interactions, Verified(tenant).Erased);
    }

    [Fact]
    public async Task Nor_with_an_export_that_has_other_columns_while_a_new_relation_is_welcome()
    {
        using var tenant = await new TestTenant().Import("""
            customer_number,email,time,touchpoint
            1001,ada@example.org,2024-03-01T10:00:00Z,newsletter
            """);
        Requests.Erase(tenant.Folder, "1001");

        var report = await tenant.ImportFile("""
            email,time,touchpoint,note
            ADA@example.org ,2024-03-01T10:00:00Z,newsletter,again
            ada@example.org,2026-06-01T09:30:00Z,visit,at the moment of the erasure
            ada@example.org,2026-06-01T09:30:01Z,visit,a new relation
            bob@example.org,2024-03-01T10:00:00Z,newsletter,somebody else
            """);

        Assert.Equal((4, 2, 2), (report.Read, report.Stored, report.RejectedBy[DropReason.Erased]));
        Assert.Single(Requests.Access(tenant.Folder, "ada@example.org").Sections.Single(section => section.Key == "interactions").Records);
    }

    [Fact]
    public async Task An_interaction_dated_ahead_does_not_come_back_either()
    {
        const string Ahead = """
            customer_number,time,touchpoint
            1001,2026-12-24T10:00:00Z,newsletter
            """;
        using var tenant = await new TestTenant().Import(Ahead);
        Requests.Erase(tenant.Folder, "1001");

        Assert.Equal(1, (await tenant.ImportFile(Ahead)).RejectedBy[DropReason.Erased]);
        Assert.Equal(1, (await tenant.ImportFile(Ahead.Replace("24T10", "24T11", StringComparison.Ordinal))).Stored);
    }

    [Fact]
    public async Task Who_shares_a_device_keeps_theirs_and_the_device()
    {
        using var tenant = await new TestTenant().Import("""
            customer_number,anonymous_id,time,touchpoint
            1001,tablet,2024-03-01T10:00:00Z,visit
            1002,tablet,2024-03-01T11:00:00Z,visit
            ,tablet,2024-03-01T12:00:00Z,visit
            """);
        Requests.Erase(tenant.Folder, "1001");

        Assert.Equal([null, "1002", null], Numbers(tenant));
        Assert.Equal(1, (await tenant.ImportFile("""
            customer_number,anonymous_id,time,touchpoint
            1002,tablet,2024-03-01T13:00:00Z,visit
            ,tablet,2024-03-01T12:00:00Z,visit
            """)).Stored);
        Assert.Equal(["customer_number:1002", "anonymous_id:tablet"], Requests.Known(tenant.Folder, "1002").Identifiers.Select(identifier => $"{identifier}").OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Others_keep_interactions_that_name_the_person_without_that_name()
    {
        using var tenant = await new TestTenant().Import("""
            customer_number,email,time,touchpoint,comment
            1001,Family@example.org,2024-03-01T10:00:00Z,visit,mine
            1002,family@Example.org,2024-03-01T11:00:00Z,visit,hers
            """);
        tenant.Unlink("customer_number:1002", "email:family@example.org");
        var proof = Requests.Erase(tenant.Folder, "1001");
        Forget(tenant);

        Assert.Equal((1, 1), (proof.Interactions, proof.Redacted));
        Assert.Equal([null, "1002"], Numbers(tenant));
        Assert.Empty(Traces.Of(["family@example.org", "Family@example.org", "family@Example.org", "mine"], tenant.Folder.Root));
        Assert.NotEmpty(Traces.Of(["hers"], tenant.Folder.Root));
        Assert.Equal(1, Verified(tenant).Erased);
    }

    [Fact]
    public async Task Decisions_about_the_person_can_still_be_undone_and_lose_their_reasons()
    {
        using var tenant = await new TestTenant().Import("""
            customer_number,email,time,touchpoint
            1001,,2024-03-01T10:00:00Z,visit
            1002,,2024-03-01T11:00:00Z,visit
            1003,,2024-03-01T12:00:00Z,visit
            """);
        Assert.IsType<DecisionOutcome.Recorded>(tenant.Link("1001", "1002"));
        Assert.IsType<DecisionOutcome.Recorded>(tenant.Unlink("1001", "1002"));
        Assert.IsType<DecisionOutcome.Recorded>(tenant.Link("1002", "1003"));
        Requests.Erase(tenant.Folder, "1001");

        Assert.IsType<DecisionOutcome.Recorded>(Undo(tenant, 1));
        Assert.IsType<DecisionOutcome.Recorded>(Undo(tenant, 2));
        Assert.Equal([null, "1002", "1003"], Numbers(tenant));
        Assert.Equal(["customer_number:1002", "customer_number:1003"], Requests.Known(tenant.Folder, "1003").Identifiers.Select(identifier => $"{identifier}"));
        Verified(tenant);
    }

    [Fact]
    public async Task The_reason_of_a_request_names_nobody()
    {
        using var tenant = await new TestTenant().Import("customer_number,email,time,touchpoint\n1001,ada@example.org,2024-03-01T10:00:00Z,visit\n");
        var person = Requests.Known(tenant.Folder, "1001");

        Assert.Throws<ArgumentException>(() => Requests.By("mail of Ada@Example.org").RefuseNaming(person));
        Requests.By("ticket 12").RefuseNaming(person);
    }

    [Fact]
    public async Task Rejected_rows_damaged_copies_and_derived_files_go_too()
    {
        using var tenant = await new TestTenant().Import("customer_number,email,time,touchpoint\n1001,ada@example.org,2024-03-01T10:00:00Z,visit\n");
        await tenant.Journeys();
        Directory.CreateDirectory(Path.Combine(tenant.Folder.Path, "rejects"));
        foreach (var file in (string[])[Path.Combine("rejects", "rows.csv.rejects.csv"), "log.db-wal.damaged-1", "head.damaged-2", "columns.bin.77.new"])
            await File.WriteAllTextAsync(Path.Combine(tenant.Folder.Path, file), "ada@example.org", TestContext.Current.CancellationToken);
        Forget(tenant);
        Requests.Erase(tenant.Folder, "1001");

        Assert.Empty(Traces.Of(["ada@example.org"], tenant.Folder.Root));
        Assert.False(File.Exists(tenant.Folder.Columns));
    }

    [Fact]
    public async Task A_store_that_is_open_meanwhile_forgets_too()
    {
        using var tenant = await new TestTenant().Import("""
            customer_number,email,time,touchpoint
            1001,ada@example.org,2024-03-01T10:00:00Z,visit
            1002,bob@example.org,2024-03-01T10:00:00Z,visit
            """);
        using var store = new Wegmarke.Analysis.JourneyStore(tenant.Folder, tenant.Documents);
        Assert.Equal(2, (await TestTenant.Of(store)).Coverage.Linked);
        Requests.Erase(tenant.Folder, "1001");

        Assert.Equal((2, 1), ((await TestTenant.Of(store)).Coverage.Rows, (await TestTenant.Of(store)).Coverage.Linked));
        Assert.IsType<Wegmarke.Analysis.ProfilePageAnswer.Unknown>(await store.Find("ada@example.org", null, TestContext.Current.CancellationToken));
        Assert.IsType<Wegmarke.Analysis.ProfilePageAnswer.Found>(await store.Find("bob@example.org", null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_person_can_be_erased_again_after_coming_back()
    {
        using var tenant = await new TestTenant().Import("customer_number,time,touchpoint\n1001,2024-03-01T10:00:00Z,visit\n");
        Requests.Erase(tenant.Folder, "1001");
        await tenant.Import("customer_number,time,touchpoint\n1001,2026-08-01T10:00:00Z,visit\n");
        var proof = Requests.Erase(tenant.Folder, "1001");

        Assert.Equal("1: 2", $"{proof.Interactions}: {string.Join(' ', proof.Sequences)}");
        Assert.Equal(2, Verified(tenant).Erased);
    }

    static async Task<TestTenant> Given(RandomPersons persons)
    {
        var tenant = new TestTenant();
        tenant.Documents.Save(IdentifierRules.DocumentKind, "tenant", 0, IdentifierRulesDocument.Schema, DeviceKind);
        Assert.IsType<SetOutcome.Stored>(SetEntries.Run(tenant.Documents, CatalogueEntry.ReadAll(RandomPersons.Rules)));
        await tenant.Import(persons.Csv);
        Forget(tenant);
        return tenant;
    }

    /// <summary>The imported files lie in the data directory here, and are the user's to delete.</summary>
    static void Forget(TestTenant tenant)
    {
        foreach (var file in Directory.GetFiles(tenant.Folder.Root))
            File.Delete(file);
    }

    static VerificationReport Verified(TestTenant tenant)
    {
        var report = LogVerification.Run(tenant.Folder, progress: null, CancellationToken.None);
        Assert.Equal([], report.Findings);
        return report;
    }

    /// <summary>What the answers to these persons would say, without the notes they leave in the protocol.</summary>
    static async Task<List<string>> Told(TestTenant tenant, RandomPersons persons, IEnumerable<int> of)
    {
        using var store = new Wegmarke.Analysis.JourneyStore(tenant.Folder, tenant.Documents);
        var told = new List<string>();
        foreach (var person in of)
        {
            var page = Assert.IsType<Wegmarke.Analysis.ProfilePageAnswer.Found>(await store.Find(persons.Number(person), null, TestContext.Current.CancellationToken)).Page;
            told.AddRange(page.Timeline.Where(entry => !entry.Fields.ContainsKey("device_token") || entry.Fields.Count > 1)
                .Select(entry => $"{person} {entry.Sequence} {entry.Time:O} {entry.Touchpoint} {entry.Value} {entry.Lines} {string.Join(' ', entry.Fields)}"));
        }
        return told;
    }

    /// <summary>Per row of the log the customer number in it; null of an erased one.</summary>
    static List<string?> Numbers(TestTenant tenant)
    {
        using var reader = LogReader.Open(tenant.Folder)!;
        using var rows = reader.Rows(1, long.MaxValue);
        var numbers = new List<string?>();
        while (rows.Next())
        {
            Assert.Equal(rows.Row.IsErased, rows.Row.Node == 0);
            string? number = null;
            var body = new BodyReader(rows.Row.Body);
            while (body.Next())
                number = body.Field == BodyField.CustomerNumber ? System.Text.Encoding.UTF8.GetString(body.Value) : number;
            numbers.Add(number);
        }
        return numbers;
    }

    static DecisionOutcome Undo(TestTenant tenant, int decision)
    {
        using var log = InteractionLog.Open(tenant.Folder, TimeProvider.System);
        using var transaction = log.Begin();
        var desk = new DecisionDesk(new ProfileRecords(), new Identifiers(TenantIdentifiers.Of(tenant.Documents), log.Identity.Salt), transaction);
        var outcome = UndoDecision.Run(desk, decision, new("test", DateTimeOffset.UnixEpoch, ""));
        transaction.Commit();
        return outcome;
    }
}
