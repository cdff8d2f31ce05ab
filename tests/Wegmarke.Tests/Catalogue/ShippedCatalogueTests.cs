using Wegmarke.Catalogue;
using Wegmarke.Catalogue.Matching;
using Wegmarke.Catalogue.Reading;

namespace Wegmarke.Tests.Catalogue;

public sealed class ShippedCatalogueTests
{
    static readonly TenantCatalogue s_catalogue = CatalogueStore.Shipped;

    static readonly HashSet<string> s_touchpoints = s_catalogue.Touchpoints.Select(touchpoint => touchpoint.Key).ToHashSet();

    static readonly HashSet<string> s_channels = s_catalogue.Channels.Select(channel => channel.Key).ToHashSet();

    [Fact]
    public void Every_entry_passes_the_checks_that_a_tenants_entry_must_pass()
    {
        foreach (var channel in s_catalogue.Channels)
            EntryChecks.Check(channel);
        foreach (var touchpoint in s_catalogue.Touchpoints)
            EntryChecks.Check(touchpoint, s_channels);
        foreach (var type in s_catalogue.ContentTypes)
            EntryChecks.Check(type);
        foreach (var rule in s_catalogue.ShippedClassificationRules)
            EntryChecks.Check(rule, s_touchpoints, s_channels);
        foreach (var model in s_catalogue.PhaseModels)
            PhaseModelChecks.Check(model, s_touchpoints, s_channels);
    }

    [Fact]
    public void Every_text_is_there_in_both_languages() =>
        Assert.DoesNotContain(Texts(), text => text is { De: "" } or { En: "" });

    [Fact]
    public void A_name_or_synonym_means_one_touchpoint() =>
        Assert.Empty(Ambiguous(s_catalogue.Touchpoints.SelectMany(one => NamesOf(one.Key, one.Name, one.Synonyms).Select(name => (name, one.Key)))));

    [Fact]
    public void A_name_or_synonym_means_one_channel() =>
        Assert.Empty(Ambiguous(s_catalogue.Channels.SelectMany(one => NamesOf(one.Key, one.Name, one.Synonyms).Select(name => (name, one.Key)))));

    [Fact]
    public void A_name_of_an_event_stands_in_one_place_of_the_rules() =>
        Assert.Empty(Ambiguous(s_catalogue.ShippedClassificationRules.SelectMany(rule => rule.Names.Select(name => (Words.Compact(name), rule.Names[0])))));

    /// <summary>Some are for what only single trades have.</summary>
    [Fact]
    public void Every_icon_of_the_set_is_used() =>
        Assert.Equal(
            IconNames.All.Except(["apple", "bread", "gas-station"]).Order(),
            s_catalogue.Touchpoints.Select(one => one.Icon).Concat(s_catalogue.Channels.Select(one => one.Icon)).Concat(s_catalogue.ContentTypes.Select(one => one.Icon))
                .Distinct().Order());

    [Theory]
    [InlineData("five", "Awareness, Consideration, Decision, Retention, Advocacy")]
    [InlineData("six", "Awareness, Interest, Consideration, Decision, Engagement, After-Sales")]
    [InlineData("retail", "First contact, Research, Sales consultation, Purchase, Customer service, Complaint, Repurchase")]
    public void Ships_the_phase_model(string key, string phases) =>
        Assert.Equal(phases, string.Join(", ", s_catalogue.FindPhaseModel(key)!.Phases.Select(phase => phase.Name.En)));

    [Fact]
    public void Every_phase_has_aspects_goals_strategies_and_initiatives() =>
        Assert.DoesNotContain(
            s_catalogue.PhaseModels.SelectMany(model => model.Phases),
            phase => phase.KeyAspects.Count == 0 || phase.Goals.Count == 0 || phase.Strategies.Count == 0 || phase.Initiatives.Count == 0);

    static IEnumerable<LocalText> Texts() =>
    [
        .. s_catalogue.Channels.Select(one => one.Name),
        .. s_catalogue.Touchpoints.Select(one => one.Name),
        .. s_catalogue.ContentTypes.Select(one => one.Name),
        .. s_catalogue.PhaseModels.SelectMany(model => new[] { model.Name, model.Description }),
        .. s_catalogue.PhaseModels.SelectMany(model => model.Rules.Rules).Select(rule => rule.Why),
        .. s_catalogue.PhaseModels.SelectMany(model => model.Phases)
            .SelectMany(phase => phase.KeyAspects.Concat(phase.Goals).Concat(phase.Strategies).Concat(phase.Initiatives).Append(phase.Name).Append(phase.Description)),
    ];

    static IEnumerable<string> NamesOf(string key, LocalText name, IEnumerable<string> synonyms) =>
        synonyms.Append(key).Append(name.De).Append(name.En).Select(Words.Compact).Distinct();

    static IEnumerable<string> Ambiguous(IEnumerable<(string Name, string Key)> names) =>
        names.GroupBy(pair => pair.Name, pair => pair.Key)
            .Where(group => group.Distinct().Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Distinct())}");
}
