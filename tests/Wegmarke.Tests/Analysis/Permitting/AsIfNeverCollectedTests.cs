using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Maps;
using Wegmarke.Tests.Kit;
using Wegmarke.Tests.Privacy;

namespace Wegmarke.Tests.Analysis.Permitting;

/// <summary>The law: what customers do not permit changes every answer and every map as if it had never been collected.</summary>
public sealed class AsIfNeverCollectedTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 5)];

    [Theory, MemberData(nameof(Seeds))]
    public async Task Answers_and_maps_are_those_of_a_tenant_that_holds_only_what_is_permitted(int seed)
    {
        var random = new Random(seed);
        var rows = AskedRow.Some(random, 700, file: 1);
        var more = AskedRow.Some(random, 40, file: 2);
        var customers = rows.Select(row => row.Customer).Where(customer => customer.Length > 0).Distinct().ToArray();
        random.Shuffle(customers);
        var (restricted, withdrawn, objecting) = (customers[..3].ToHashSet(), customers[3..8].ToHashSet(), customers[8..11].ToHashSet());
        bool IsPermitted(AskedRow row) => !restricted.Contains(row.Customer) && !(row.Consent.Length > 0 && withdrawn.Contains(row.Customer));

        using var all = await new TestTenant().Import(AskedRow.File(rows));
        using var store = new JourneyStore(all.Folder, all.Documents);
        await TestTenant.Of(store);
        foreach (var customer in withdrawn)
            await all.Withdraw(customer, "analysis");
        foreach (var customer in restricted)
            all.Restrict(customer);
        foreach (var customer in objecting)
            Requests.Object(all.Folder, customer);
        using var only = await new TestTenant().Import(AskedRow.File(rows.Where(IsPermitted)));
        await Same(all, store, only, row => !objecting.Contains(row.Customer), [.. rows.Where(IsPermitted)]);

        await all.Import(AskedRow.File(more));
        await only.Import(AskedRow.File(more.Where(IsPermitted)));
        await Same(all, store, only, row => !objecting.Contains(row.Customer), [.. rows.Where(IsPermitted), .. more.Where(IsPermitted)]);
    }

    static async Task Same(TestTenant all, JourneyStore open, TestTenant only, Func<AskedRow, bool> permitsMarketing, IReadOnlyList<AskedRow> permitted)
    {
        using var fresh = new JourneyStore(only.Folder, only.Documents);
        var expected = await TestTenant.Of(fresh);
        foreach (var data in (TenantJourneys[])[await TestTenant.Of(open), await all.Journeys()])
        {
            Assert.Equal(Tables(expected), Tables(data));
            foreach (var form in MapForm.All)
                Assert.Equal(await Map(form, expected, (only, fresh)), await Map(form, data, (all, open)));
            Assert.Equal((expected.Coverage.Rows, expected.Coverage.Linked, expected.Coverage.OnConsent), (data.Coverage.Rows, data.Coverage.Linked, data.Coverage.OnConsent));
        }
        using var dimensions = new DimensionStore(all.Folder, open);
        var asked = (await new QuestionDesk(dimensions).Ask(await TestTenant.Of(open), Question.Of(new() { Where = ["purpose=marketing"] }, ReportingZone.Of(new())), TestContext.Current.CancellationToken)).Asked;
        var marketing = permitted.Where(row => row.Consent.Length > 0).ToArray();
        Assert.Equal((marketing.Count(permitsMarketing), marketing.Length - marketing.Count(permitsMarketing)), ((int)asked.Interactions, (int)asked.NotPermitted));
    }

    static string Tables(TenantJourneys data) => AnswerJson.Text(TouchpointTable.Of(data, phaseModel: null) with { Coverage = new() });

    static async Task<string> Map(MapForm form, TenantJourneys data, (TestTenant Tenant, JourneyStore Store) from)
    {
        using var dimensions = new DimensionStore(from.Tenant.Folder, from.Store);
        var request = new MapRequest(PhaseModel: null, Language.German, new DateOnly(2026, 6, 1), NodaTime.DateTimeZone.Utc);
        return (await form.Measure(new(data, from.Store, new(dimensions), request), TestContext.Current.CancellationToken)).Draw(Language.German, Theme.Light);
    }
}
