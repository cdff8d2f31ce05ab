using Wegmarke.Storage;

namespace Wegmarke.Privacy;

/// <summary>The last consent and the last restriction that somebody has seen.</summary>
public readonly record struct PrivacyMark(long Consent, long Restriction)
{
    public static PrivacyMark Of(Func<string, Statement> prepare) => new(ConsentRows.Last(prepare), RestrictionRows.Last(prepare));

    /// <summary>Nodes of which something was recorded since.</summary>
    public IReadOnlyList<int> SaidSince(Func<string, Statement> prepare)
    {
        var last = Restriction;
        return [.. ConsentRows.NodesAfter(Consent, prepare), .. RestrictionRows.All(prepare).Where(entry => entry.Number > last).Select(entry => entry.Node)];
    }
}
