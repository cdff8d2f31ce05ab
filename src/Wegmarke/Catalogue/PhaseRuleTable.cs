using Wegmarke.Engine;

namespace Wegmarke.Catalogue;

/// <summary>Writes the rules of a phase model as people read them; the guide and the app show the same words.</summary>
public static class PhaseRuleTable
{
    public static IReadOnlyList<PhaseRuleRow> Of(PhaseModel model, TenantCatalogue catalogue, Language language)
    {
        var otherwise = new PhaseRuleRow(
            new LocalText("Sonst", "Otherwise").In(language), NameOf(model, model.Rules.Otherwise, language), "");
        return model.Rules.Rules
            .Select(rule => new PhaseRuleRow(When(rule, catalogue, language), NameOf(model, rule.Phase, language), WhyOf(rule, language)))
            .Append(otherwise)
            .ToArray();
    }

    static string When(PhaseRule rule, TenantCatalogue catalogue, Language language) =>
        string.Join(" · ", Conditions(rule, catalogue, language).Where(condition => condition.Length > 0));

    static IEnumerable<string> Conditions(PhaseRule rule, TenantCatalogue catalogue, Language language)
    {
        yield return Touchpoints(rule.Touchpoints, catalogue, language);
        if (rule.BoughtBefore is { } bought)
            yield return (bought ? new LocalText("hat schon gekauft", "has bought before") : new LocalText("hat noch nicht gekauft", "has not bought yet")).In(language);
        yield return rule.Interactions == new Bounds(null, 0)
            ? new LocalText("erster Kontakt", "first contact").In(language)
            : Range(rule.Interactions, new("{0} Kontakte davor", "{0} earlier contacts"), language);
        yield return Range(rule.DaysSinceFirstContact, new("erster Kontakt vor {0} Tagen", "first contact {0} days ago"), language);
        yield return Range(rule.DaysSinceLastPurchase, new("letzter Kauf vor {0} Tagen", "last purchase {0} days ago"), language);
    }

    static string Touchpoints(TouchpointChoice choice, TenantCatalogue catalogue, Language language) =>
        string.Join(", ",
        [
            .. choice.Roles.Select(role => RoleNames.Of(role).In(language)),
            .. choice.Channels.Select(channel => new LocalText("Kanal ", "Channel ").In(language) + catalogue.ChannelOf(channel).Name.In(language)),
            .. choice.Keys.Select(key => Quoted(catalogue.TouchpointOf(key).Name.In(language), language)),
        ]);

    static string Quoted(string name, Language language) => language == Language.German ? $"„{name}“" : $"“{name}”";

    static string Range(Bounds bounds, LocalText sentence, Language language)
    {
        var amount = bounds switch
        {
            { IsAny: true } => null,
            { Least: null } => new LocalText($"höchstens {bounds.Most}", $"at most {bounds.Most}").In(language),
            { Most: null } => new LocalText($"mindestens {bounds.Least}", $"at least {bounds.Least}").In(language),
            _ => $"{bounds.Least}–{bounds.Most}",
        };
        return amount is null ? "" : sentence.In(language).Replace("{0}", amount, StringComparison.Ordinal);
    }

    static string NameOf(PhaseModel model, string phase, Language language) =>
        model.Phases.First(known => known.Key == phase).Name.In(language);

    static string WhyOf(PhaseRule rule, Language language) => rule.Why is { De: "", En: "" } ? "" : rule.Why.In(language);
}
