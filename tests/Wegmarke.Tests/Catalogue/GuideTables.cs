using System.Globalization;
using Wegmarke.Catalogue;

namespace Wegmarke.Tests.Catalogue;

/// <summary>What the tables of the guide must say, taken from the shipped catalogue.</summary>
static class GuideTables
{
    static readonly TenantCatalogue s_catalogue = CatalogueStore.Shipped;

    public static IEnumerable<string[]> Phases(PhaseModel model) => model.Phases.Select(phase => new[]
    {
        $"`{phase.Key}`", phase.Name.En, phase.Name.De, phase.IsBeforePurchase ? "yes" : "no",
        string.Join(" · ", phase.KeyAspects.Select(aspect => aspect.En)),
    });

    public static IEnumerable<string[]> Rules(PhaseModel model) =>
        PhaseRuleTable.Of(model, s_catalogue, Language.English)
            .Select((row, index) => new[] { (index + 1).ToString(CultureInfo.InvariantCulture), row.When, row.Phase, row.Why });

    public static IEnumerable<string[]> Channels() => s_catalogue.Channels.Select(channel => new[]
    {
        $"`{channel.Key}`", channel.Name.En, channel.Name.De, channel.Place.ToString().ToLowerInvariant(),
        channel.Ownership.ToString().ToLowerInvariant(), channel.Color.Light, channel.Color.Dark, channel.Icon,
    });

    public static IEnumerable<string[]> Touchpoints() => s_catalogue.Touchpoints.Select(touchpoint => new[]
    {
        $"`{touchpoint.Key}`", touchpoint.Name.En, touchpoint.Name.De, touchpoint.ChannelKey, RoleNames.Of(touchpoint.Role).En, touchpoint.Icon,
    });

    public static IEnumerable<string[]> ContentTypes() =>
        s_catalogue.ContentTypes.Select(type => new[] { $"`{type.Key}`", type.Name.En, type.Name.De, type.Icon });

    public static IEnumerable<string[]> Conversions() => s_catalogue.Conversions.Select(rule => new[]
    {
        $"`{rule.Key}`", rule.Name.En, rule.Name.De, string.Join(", ", rule.Roles.Select(role => RoleNames.Of(role).En)), string.Join(", ", rule.Stated), rule.IsActive ? "yes" : "no",
    });

    /// <summary>Names stand at the first of the rules that share them.</summary>
    public static IEnumerable<string[]> Classification()
    {
        IReadOnlyList<string> above = [];
        foreach (var rule in s_catalogue.ShippedClassificationRules)
        {
            yield return
            [
                rule.Names.SequenceEqual(above) ? "" : string.Join(", ", rule.Names),
                string.Join(" and ", rule.GivenChannels.Select(channel => $"channel {channel}").Concat(rule.Properties.Select(Condition))),
                $"`{rule.Touchpoint}`",
                rule.Channel ?? "",
            ];
            above = rule.Names;
        }
    }

    static string Condition(PropertyCondition condition)
    {
        var test = condition.Test switch
        {
            PropertyTest.Is => "is",
            PropertyTest.Contains => "contains",
            PropertyTest.Host => "has host",
            PropertyTest.PathPart => "has part",
            _ => throw new ArgumentOutOfRangeException(nameof(condition)),
        };
        return $"{condition.Property} {test} {string.Join(", ", condition.Values)}";
    }
}
