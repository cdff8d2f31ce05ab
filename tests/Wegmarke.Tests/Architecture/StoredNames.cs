using System.Text.RegularExpressions;

namespace Wegmarke.Tests.Architecture;

/// <summary>Tables (<c>capture_dead_letters</c>) and document kinds (<c>catalogue.rules</c>) carry the name of the feature that owns
/// them; the log and the documents are Storage's. The compiler does not see them, so they are looked for in string literals.</summary>
sealed partial class StoredNames(FeatureOrder order)
{
    readonly Regex _names = new(
        $@"\b(?<feature>{string.Join('|', order.Features).ToLowerInvariant()})_[a-z]|^(?<feature>{string.Join('|', order.Features).ToLowerInvariant()})\.[a-z]");

    public IEnumerable<string> OfOthers(IEnumerable<Type> types) =>
        from type in types
        let own = order.FeatureOf(type)
        where own is not null
        from literal in TypeUses.Literals(type)
        from owner in Owners(literal)
        where !owner.Equals(own, StringComparison.OrdinalIgnoreCase)
        select $"{type} of {own} names what {owner} stores: {literal}";

    IEnumerable<string> Owners(string literal)
    {
        foreach (Match match in _names.Matches(literal))
            yield return match.Groups["feature"].Value;
        if (TablesOfStorage().IsMatch(literal))
            yield return "storage";
    }

    [GeneratedRegex(@"\b(from|join|into|update|table|exists)\s+(log|log_\w+|documents)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TablesOfStorage();
}
