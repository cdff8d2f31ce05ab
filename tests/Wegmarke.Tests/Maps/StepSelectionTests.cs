using Wegmarke.Catalogue;
using Wegmarke.Maps;

namespace Wegmarke.Tests.Maps;

public sealed class StepSelectionTests
{
    static readonly MapPhase[] s_phases = [new("interest", "Interesse"), new("purchase", "Kauf"), new("service", "Service")];

    [Fact]
    public void Few_uses_are_all_steps_in_order_of_phase_then_position() => Assert.Equal(
        ["interest.ad", "interest.blog", "purchase.shop"],
        Ids([Use("shop", 1, 50, 0.1), Use("blog", 0, 20, 0.6), Use("ad", 0, 90, 0.2)]));

    [Fact]
    public void Of_steps_at_the_same_place_the_most_used_comes_first() => Assert.Equal(
        ["interest.blog", "interest.ad", "interest.cart"],
        Ids([Use("ad", 0, 20, 0.5), Use("blog", 0, 90, 0.5), Use("cart", 0, 20, 0.5)]));

    [Fact]
    public void An_unused_touchpoint_is_no_step() =>
        Assert.Equal(["purchase.shop"], Ids([Use("shop", 1, 50, 0.1), Use("blog", 0, 0, 0.6)]));

    [Fact]
    public void No_uses_are_no_steps() => Assert.Empty(Ids([]));

    [Fact]
    public void More_than_fifteen_are_folded_and_what_most_customers_use_stays()
    {
        var uses = Enumerable.Range(0, 60).Select(i => Use($"t{i:00}", i % 3, 1000 - i * 10, i / 60.0)).ToArray();

        var steps = Select(uses);

        Assert.Equal(15, steps.Count);
        Assert.Equal([.. Enumerable.Range(0, 12).Select(i => $"t{i:00}")], steps.Where(s => !s.IsGroup).Select(s => s.Uses[0].Touchpoint).Order(StringComparer.Ordinal));
        Assert.Equal([16, 16, 16], steps.Where(s => s.IsGroup).Select(s => s.Uses.Count));
    }

    [Fact]
    public void Beyond_eight_steps_only_what_three_per_cent_of_customers_use_stands_alone()
    {
        var uses = Enumerable.Range(0, 7).Select(i => Use($"often{i}", 0, 500, i / 10.0))
            .Concat(Enumerable.Range(0, 9).Select(i => Use($"rare{i}", 0, 29, 0.5))).ToArray();

        Assert.Equal(["interest.often0", "interest.often1", "interest.often2", "interest.often3", "interest.often4", "interest.often5", "interest.*", "interest.often6"], Ids(uses));
    }

    [Fact]
    public void Every_used_phase_has_a_step_of_its_own_however_few_use_it()
    {
        var uses = Enumerable.Range(0, 40).Select(i => Use($"t{i}", 0, 900, 0.5)).Append(Use("phone", 2, 1, 0.9)).ToArray();

        Assert.Contains("service.phone", Ids(uses));
        Assert.Equal(15, Ids(uses).Length);
    }

    [Fact]
    public void A_model_with_more_used_phases_than_steps_still_gets_one_step_for_each()
    {
        var phases = Enumerable.Range(0, 20).Select(i => new MapPhase($"p{i}", $"P{i}")).ToArray();
        var uses = Enumerable.Range(0, 60).Select(i => Use($"t{i}", i % 20, 10, 0.5)).ToArray();

        var steps = StepSelection.Of(uses, phases, 1000, new SelectionLimits(), Language.German);

        Assert.Equal(Enumerable.Range(0, 20), steps.Select(s => s.Phase));
        Assert.All(steps, s => Assert.Equal(3, s.Uses.Count));
    }

    [Fact]
    public void One_left_over_is_a_step_rather_than_a_group() =>
        Assert.DoesNotContain(Select([.. Enumerable.Range(0, 9).Select(i => Use($"t{i}", 0, 900 - i, 0.5))]), s => s.IsGroup);

    [Theory]
    [InlineData(Language.German, "52 weitere Kontakt\u00ADpunkte in Interesse")]
    [InlineData(Language.English, "52 more touch\u00ADpoints in Interesse")]
    public void A_group_is_named_after_its_phase(Language language, string name)
    {
        var uses = Enumerable.Range(0, 59).Select(i => Use($"t{i}", 0, i < 7 ? 900 : 1, 0.5) with { Channel = $"c{i}" }).ToArray();

        Assert.Equal(name, Assert.Single(StepSelection.Of(uses, s_phases, 1000, new SelectionLimits(), language), s => s.IsGroup).Name);
    }

    [Theory]
    [InlineData(Language.German, "52 weitere: E-Mail")]
    [InlineData(Language.English, "52 more: E-Mail")]
    public void A_group_of_one_channel_is_named_after_it(Language language, string name)
    {
        var uses = Enumerable.Range(0, 59).Select(i => Use($"t{i}", 0, i < 7 ? 900 : 1, 0.5)).ToArray();

        Assert.Equal(name, Assert.Single(StepSelection.Of(uses, s_phases, 1000, new SelectionLimits(), language), s => s.IsGroup).Name);
    }

    [Fact]
    public void A_group_stands_where_its_interactions_are_on_average()
    {
        TouchpointUse[] uses = [Use("a", 0, 900, 0.1), Use("b", 0, 3, 0.2) with { Interactions = 30 }, Use("c", 0, 2, 0.8) with { Interactions = 10 }];

        var group = Assert.Single(StepSelection.Of(uses, s_phases, 1000, new SelectionLimits(Fewest: 1), Language.German), s => s.IsGroup);

        Assert.Equal(0.35, group.Position, 10);
    }

    [Fact]
    public void The_order_in_which_uses_come_does_not_matter()
    {
        var random = new Random(11);
        var uses = Enumerable.Range(0, 80).Select(i => Use($"t{i}", random.Next(3), random.Next(1, 6), random.Next(3) / 2.0)).ToArray();
        var expected = Shown(uses);

        for (var i = 0; i < 20; i++)
        {
            random.Shuffle(uses);
            Assert.Equal(expected, Shown(uses));
        }

        static string Shown(TouchpointUse[] uses) =>
            string.Join("; ", Select(uses).Select(s => $"{s.Id} {s.Name}: {string.Join(",", s.Uses.Select(u => u.Touchpoint))}"));
    }

    [Fact]
    public void Every_used_touchpoint_is_in_exactly_one_step()
    {
        var random = new Random(5);
        for (var i = 0; i < 100; i++)
        {
            var uses = Enumerable.Range(0, random.Next(90)).Select(t => Use($"t{t}", random.Next(3), random.Next(1, 900), random.NextDouble())).ToArray();
            var steps = Select(uses);

            Assert.Equal(uses.Select(u => u.Touchpoint).Order(), steps.SelectMany(s => s.Uses).Select(u => u.Touchpoint).Order());
            Assert.InRange(steps.Count, Math.Min(8, uses.Length), 15);
        }
    }

    [Fact]
    public void A_use_outside_the_phases_is_named() => Assert.Equal(
        "Touchpoint 'shop' is in phase 3; the map has phases 0 to 2.",
        Assert.Throws<ArgumentException>(() => Select([Use("shop", 3, 1, 0.5)])).Message);

    static TouchpointUse Use(string touchpoint, int phase, long customers, double position) =>
        new(touchpoint, touchpoint, "email", "E-Mail", phase, customers, Interactions: customers, position, Conversions: 0, GoingOn: 0.5);

    static IReadOnlyList<SelectedStep> Select(TouchpointUse[] uses) => StepSelection.Of(uses, s_phases, 1000, new SelectionLimits(), Language.German);

    static string[] Ids(TouchpointUse[] uses) => [.. Select(uses).Select(s => s.Id)];
}
