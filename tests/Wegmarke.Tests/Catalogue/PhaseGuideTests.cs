using System.Globalization;
using Wegmarke.Catalogue;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Catalogue;

public sealed class PhaseGuideTests
{
    static readonly IReadOnlyList<MarkdownTable> s_tables = MarkdownTable.In(Repository.Text("docs/guide/phases.md"));

    public static TheoryData<string> Models => new(CatalogueStore.Shipped.PhaseModels.Select(model => model.Key));

    [Theory]
    [MemberData(nameof(Models))]
    public void The_guide_shows_the_phases_that_are_shipped(string key)
    {
        var model = CatalogueStore.Shipped.FindPhaseModel(key)!;

        Assert.Equal(GuideTables.Phases(model).Select(MarkdownTable.Line), Table(key, "Key").Rows.Select(MarkdownTable.Line));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void The_guide_shows_the_rules_that_are_shipped(string key)
    {
        var model = CatalogueStore.Shipped.FindPhaseModel(key)!;

        Assert.Equal(GuideTables.Rules(model).Select(MarkdownTable.Line), Table(key, "#").Rows.Select(MarkdownTable.Line));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void The_examples_of_the_guide_come_out_as_written(string key)
    {
        var model = CatalogueStore.Shipped.FindPhaseModel(key)!;
        var examples = Table(key, "Touchpoint").Rows;

        Assert.Equal(
            examples.Select(MarkdownTable.Line),
            examples.Select(example => MarkdownTable.Line([.. example[..4], PhaseOf(model, example)])));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_rule_decides_at_least_one_example_of_the_guide(string key)
    {
        var rules = CatalogueStore.Shipped.FindPhaseModel(key)!.Rules;
        var used = Table(key, "Touchpoint").Rows
            .Select(example => rules.Rules.ToList().FindIndex(rule => rule.Matches(TouchpointOf(example), HistoryOf(example))))
            .ToHashSet();

        Assert.Empty(Enumerable.Range(-1, rules.Rules.Count + 1).Where(rule => !used.Contains(rule)).Select(rule => $"rule {rule + 1}"));
    }

    static MarkdownTable Table(string model, string firstHeader) =>
        s_tables.Single(table => table.Section.Contains($"`{model}`", StringComparison.Ordinal) && table.Header[0] == firstHeader);

    static string PhaseOf(PhaseModel model, string[] example)
    {
        var key = model.Rules.PhaseOf(TouchpointOf(example), HistoryOf(example));
        return model.Phases.Single(phase => phase.Key == key).Name.En;
    }

    static Touchpoint TouchpointOf(string[] example) =>
        CatalogueStore.Shipped.FindTouchpoint(example[0]) ?? throw new InvalidOperationException($"No touchpoint is named \"{example[0]}\".");

    static ContactHistory HistoryOf(string[] example) =>
        new(Number(example[1]), Number(example[2]), example[3] == "never" ? null : Number(example[3]));

    static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
