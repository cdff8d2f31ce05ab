using NodaTime;
using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Engine;
using Wegmarke.Maps;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Demo;

/// <summary>The demo as a user gets it: converted, catalogue stored, imported, asked.</summary>
public sealed class CompletejourneyImportTests(CompletejourneyImportTests.DemoTenant demo) : IClassFixture<CompletejourneyImportTests.DemoTenant>
{
    [Fact]
    public Task Every_basket_household_and_cent_comes_out_of_the_analysis() => demo.Tenant.Ask(data =>
    {
        var table = TouchpointTable.Of(data, "six");
        var buyers = Analyze.Run(data.Journeys, Buyers.Of, Buyers.Merge);

        Assert.Equal((2_379, 233_935_24, 47_243), (table.Customers, table.Rows.Sum(row => row.Revenue), table.Rows.Sum(row => row.Conversions)));
        Assert.Equal(new Buyers(2_379, 107, 2_270, 47_243), buyers);
        Assert.Equal("USD", table.Currency);
        return true;
    });

    [Fact]
    public Task Every_row_is_linked_and_folded_into_contacts_redemptions_and_baskets() => demo.Tenant.Ask(data =>
    {
        var table = TouchpointTable.Of(data, "six");

        Assert.Equal((83_691, 1.0), (table.Coverage.Rows, table.Coverage.LinkedShare));
        Assert.Equal(6_589 + 2_102 + 47_243, table.Rows.Sum(row => row.Interactions));
        Assert.Equal(0, table.Rows.Sum(row => row.UnlinkedInteractions));
        Assert.Empty(table.Unmapped);
        return true;
    });

    [Fact]
    public Task Each_touchpoint_has_the_contacts_that_the_files_hold() => demo.Tenant.Ask(data =>
    {
        var table = TouchpointTable.Of(data, "retail");

        Assert.Equal(
            [
                ("coupon-a", 1_718, 0), ("coupon-b", 323, 0), ("coupon-c", 61, 0),
                ("mailing-a", 3_647, 0), ("mailing-b", 2_368, 0), ("mailing-c", 574, 0),
                ("purchase-counter", 2_369, 11_966_16), ("purchase-drugstore", 5_728, 30_285_96), ("purchase-fresh", 8_698, 46_547_75),
                ("purchase-fuel", 764, 19_628_22), ("purchase-groceries", 29_212, 121_935_49), ("purchase-other", 472, 3_571_66),
            ],
            table.Rows.GroupBy(row => row.Touchpoint).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (group.Key, group.Sum(row => row.Interactions), group.Sum(row => row.Revenue))));
        return true;
    });

    [Fact]
    public async Task Of_each_kind_of_campaign_the_known_share_of_contacts_is_answered()
    {
        using var store = new JourneyStore(demo.Tenant.Folder, demo.Tenant.Documents);
        using var dimensions = new DimensionStore(demo.Tenant.Folder, store);
        var data = (await store.Current(TestContext.Current.CancellationToken))!; // it was just imported
        var asked = await new QuestionDesk(dimensions).Ask(data, new() { Per = QuestionUnit.Customer, By = DimensionName.Of("campaign_type") }, TestContext.Current.CancellationToken);

        var table = await FunnelTable.Of(asked, new() { Steps = ["direct-mail", "coupon-redemption"], Hold = DimensionName.Of("campaign") }, TestContext.Current.CancellationToken);

        Assert.Equal(["Type A 604 of 3647 higher", "Type B 154 of 2368 lower", "Type C 34 of 574 lower"], table.Funnels.Skip(1)
            .Select(part => $"{part.Part!.Value} {part.Steps[1].Units} of {part.Steps[0].Units} {part.Steps[1].Differs}").Order(StringComparer.Ordinal));
        Assert.Equal((792, 6_589, 6_589), (table.Funnels[0].Steps[1].Units, table.Funnels[0].Steps[0].Units, table.Funnels[0].Units));
    }

    [Theory]
    [InlineData("six", 14)]
    [InlineData("five", 14)]
    [InlineData("retail", 15)]
    public Task The_map_shows_eight_to_fifteen_steps_and_three_messages(string model, int steps) => demo.Tenant.Ask(data =>
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var map = MeasuredLinearMap.Of(data, new(model, language, new DateOnly(2026, 1, 1), DateTimeZone.Utc));

            Assert.Equal((steps, 3, 2_379), (map.Steps.Count, map.Messages.Count, map.Customers));
            Assert.DoesNotContain(map.Steps, step => step.Name.Contains('[', StringComparison.Ordinal));
        }
        return true;
    });

    [Fact]
    public Task The_messages_of_the_map_say_what_the_data_says() => demo.Tenant.Ask(data =>
    {
        var map = MeasuredLinearMap.Of(data, new("retail", Language.English, new DateOnly(2026, 1, 1), DateTimeZone.Utc));

        Assert.Equal(
            [
                new("99.9%", "of 2,379 customers bought, 95% of them more than once"),
                new("49%", "of revenue ($233,935) comes from “Grocery purchase” (Repurchase), in 27,720 purchases"),
                new("14%", "of 47,243 purchases followed another contact, 47% of these right after “Mailing A”"),
            ],
            map.Messages);
        return true;
    });

    [Fact]
    public async Task The_same_files_again_bring_nothing()
    {
        var reports = await demo.Tenant.Import("completejourney", demo.Files);

        Assert.Equal([(6_589, 0, 6_589), (75_000, 0, 75_000), (2_102, 0, 2_102)], reports.Select(report => (report.Read, report.Stored, report.Duplicates)));
    }

    public sealed class DemoTenant : IAsyncLifetime
    {
        readonly CompletejourneyTests.CanonicalFiles _files = new();

        internal GivenTenant Tenant { get; } = new();

        public string[] Files => [.. Directory.EnumerateFiles(_files.Folder).Order(StringComparer.Ordinal)];

        public async ValueTask InitializeAsync()
        {
            Tenant.With([.. Repository.Files("demo/completejourney/catalogue", ".json").SelectMany(path => CatalogueEntry.ReadAll(Repository.Text(path)))]);
            await Tenant.Import("completejourney", Files);
        }

        public ValueTask DisposeAsync()
        {
            Tenant.Dispose();
            _files.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
