using Wegmarke.Profiles.Reading;
using Wegmarke.Profiles.Searching;
using Wegmarke.Storage;

namespace Wegmarke.Profiles;

/// <summary>Looks for customers by the beginnings of words: of identifiers of persons and accounts, of names, addresses and companies. Any thread.</summary>
public sealed class ProfileSearch(TenantFolder folder)
{
    /// <summary>A word that more begin with says too little.</summary>
    const int MostOfWord = 20_000;

    /// <summary>Profiles that may be meant, each once, by their smallest node; and whether there may be more, because a word is too short.</summary>
    public (IReadOnlyList<int> Profiles, bool IsCut) Candidates(string text, ProfilePartition partition, LogReader reader, IdentifierRules rules)
    {
        var terms = new TermFile(folder);
        HashSet<int>? candidates = null;
        var isCut = false;
        foreach (var word in Words(text, rules))
        {
            var nodes = terms.Beginning(word, MostOfWord, reader, rules);
            isCut |= nodes.Count == MostOfWord;
            var profiles = nodes.Select(partition.ProfileOf).OfType<ProfileId>().Select(profile => profile.Node);
            if (candidates is null)
                candidates = [.. profiles];
            else
                candidates.IntersectWith(profiles);
        }
        return ([.. candidates ?? []], isCut);
    }

    /// <summary>What is said now of a profile that may be meant; null when it is not, because it was said once and is not any more.</summary>
    /// <param name="text">What was looked for.</param>
    /// <param name="nodes">Of the profile.</param>
    /// <param name="reader">Reads nodes and traits.</param>
    /// <param name="rules">Name the identifiers.</param>
    public static FoundProfile? Found(string text, IReadOnlyList<int> nodes, LogReader reader, IdentifierRules rules)
    {
        var ranks = rules.Kinds.Select((kind, rank) => (kind.Key, rank)).ToDictionary();
        var identifiers = nodes.Select(node => ProfileIdentifier.Of(node, rules, reader.Prepare)).OrderBy(identifier => ranks.GetValueOrDefault(identifier.Kind, int.MaxValue)).ThenBy(identifier => identifier.Node).ToArray();
        Trait[] names = [.. TraitReading.Of(identifiers, reader.Prepare).Where(trait => SearchWords.IsName(trait.Name))];
        var said = identifiers.Select(identifier => SearchWords.Folded(identifier.Value)).Concat(names.SelectMany(trait => SearchWords.TermsOf(trait.Value))).ToArray();
        var (only, rest) = KindOf(text, rules);
        var isMeant = Words(text, rules).All(word => said.Any(term => term.StartsWith(word, StringComparison.Ordinal)))
            && (only is null || identifiers.Any(identifier => identifier.Kind == only.Key && SearchWords.Folded(identifier.Value).StartsWith(SearchWords.Folded(rest), StringComparison.Ordinal)));
        return isMeant ? new(identifiers, NameOf([.. names.Where(trait => trait.IsCurrent)])) : null;
    }

    static IReadOnlyList<string> Words(string text, IdentifierRules rules) => SearchWords.Of(KindOf(text, rules).Value, rules.Country);

    /// <summary>kind:beginning looks at one kind of identifiers.</summary>
    static (IdentifierKind? Kind, string Value) KindOf(string text, IdentifierRules rules) =>
        text.IndexOf(':') is > 0 and var colon && rules.Find(text[..colon].Trim()) is { } kind ? (kind, text[(colon + 1)..]) : (null, text);

    /// <summary>The name as a whole, else its parts, else the company.</summary>
    static string? NameOf(Trait[] names)
    {
        string? Of(params string[] wanted) => names.FirstOrDefault(trait => wanted.Contains(string.Concat(trait.Name.Where(char.IsLetterOrDigit)).ToLowerInvariant()))?.Value;
        var parts = string.Join(' ', ((string?[])[Of("firstname", "givenname", "vorname"), Of("lastname", "familyname", "surname", "nachname")]).OfType<string>());
        return Of("name", "fullname") ?? (parts.Length > 0 ? parts : Of("company", "companyname", "firma"));
    }
}
