using System.Text;
using Wegmarke.Analysis;
using Wegmarke.Profiles;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Analysis;

public sealed class PersonaDeskTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Three kinds of customers, forty of each: in the store on the desktop, in the app, by phone.</summary>
    static string Rows()
    {
        var rows = new StringBuilder("customer,time,touchpoint,channel,device,order,value,currency\n");
        for (var customer = 0; customer < 120; customer++)
        {
            var (visit, channel, device, value) = (customer % 3) switch { 0 => ("store-visit", "store", "desktop", 300), 1 => ("mobile-app", "app", "mobile", 20), _ => ("service-call", "phone", "tablet", 90) };
            for (var contact = 0; contact < 3 + customer % 2; contact++)
                rows.Append($"{1000 + customer},2026-03-{1 + contact:00}T10:00:00Z,{visit},{channel},{device},,,\n");
            rows.Append($"{1000 + customer},2026-03-20T10:00:00Z,store-purchase,{channel},,O-{customer},{value + customer % 5},EUR\n");
        }
        return $"{rows}";
    }

    [Fact]
    public async Task Groups_that_behave_alike_are_found_and_their_conditions_find_the_same_customers()
    {
        using var tenant = await new TestTenant().Import(Rows());
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        var (data, desk) = (await TestTenant.Of(store), new PersonaDesk(dimensions));

        var found = await desk.Suggest(data, Cancel);

        Assert.Equal((120, 120, 1.0), (found.Customers, found.Of, found.Agreement));
        Assert.Equal(["suggestion-1 40", "suggestion-2 40", "suggestion-3 40"], found.Groups.Select(group => $"{group.Key} {group.Customers}"));
        Assert.Equal(1, found.Groups.Sum(group => group.RevenueShare)!.Value, 9);
        Assert.Equal(AnswerJson.Text(found), AnswerJson.Text(await desk.Suggest(data, Cancel)));

        PersonaDesk.Save(tenant.Documents, found);

        var members = dimensions.Members(data);
        Assert.Equal(["suggestion-1", "suggestion-2", "suggestion-3"], members.Segments.Personas.Select(persona => persona.Key));
        var store1 = found.Groups.Single(group => group.Channels.Contains("store"));
        var inStore = await members.OfSegment(store1.Key, Cancel);
        Assert.Equal(Enumerable.Range(0, 120).Select(customer => customer % 3 == 0), store.NamesOf(data, Enumerable.Range(0, 120))
            .OrderBy(name => name.Value, StringComparer.Ordinal).Select(name => inStore[name.Key]));
        Assert.Contains("Gerät: desktop 100 % (alle: 33 %)", store1.Characteristics.Select(trait => trait.Text.De));
    }

    [Fact]
    public async Task Too_few_customers_are_told_so()
    {
        using var tenant = await new TestTenant().Import("customer,time,touchpoint\n1,2026-03-01,newsletter\n");
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);

        Assert.Equal("0 customers have three contacts of their own; groups can be told apart from 60 on.",
            (await Assert.ThrowsAsync<QuestionException>(async () => await new PersonaDesk(dimensions).Suggest(await TestTenant.Of(store), Cancel))).Message);
    }
}
