using Wegmarke.Privacy;
using Wegmarke.Profiles.Index;
using Wegmarke.Profiles.Reading;
using Wegmarke.Storage;

namespace Wegmarke.Profiles;

/// <summary>What profiles hold of persons: identifiers, links and the reasons of decisions. Pairs keep their numbers, which name nobody
/// once the identifiers are gone.</summary>
public sealed class ProfilesOfPersons(PersonLookup persons, LogReader reader) : IHoldsPersonalData
{
    static readonly string[] s_identifier = ["key", "value"];
    static readonly string[] s_reason = ["reason"];

    public void Erase(Person person, ErasurePlan plan)
    {
        foreach (var identifier in person.Identifiers.Where(identifier => !identifier.IsShared && identifier.Node > 0))
            plan.Add(new CellErasure("profiles_nodes", identifier.Node, s_identifier));
        ForgetTraits(plan, person.Identifiers.Where(identifier => !identifier.IsShared).Select(identifier => identifier.Node));
        var nodes = person.Identifiers.Select(identifier => identifier.Node).ToHashSet();
        var values = person.Identifiers.Where(identifier => !identifier.IsShared).Select(identifier => identifier.Value).ToArray();
        Forget(plan, decision => nodes.Contains(decision.A) || nodes.Contains(decision.B) || Names(decision, values));
    }

    void ForgetTraits(ErasurePlan plan, IEnumerable<int> nodes)
    {
        foreach (var row in nodes.Where(node => node > 0).SelectMany(node => TraitReading.RowsOf(node, reader.Prepare)))
            plan.Add(new CellErasure("profiles_traits", row, []));
    }

    static bool Names(Decision decision, string[] values) => values.Any(value =>
        decision.Reason.Contains(value, StringComparison.OrdinalIgnoreCase));

    void Forget(ErasurePlan plan, Func<Decision, bool> isAbout)
    {
        foreach (var decision in persons.Records.Decisions.Where(decision => decision.Kind != DecisionKind.Undo && decision.Reason.Length > 0 && isAbout(decision)))
            plan.Add(new CellErasure("profiles_decisions", decision.Id, s_reason));
        foreach (var undo in persons.Records.Decisions.Where(decision => decision.Kind == DecisionKind.Undo && decision.Reason.Length > 0
            && (isAbout(decision with { A = 0 }) || persons.Records.Decisions.Any(undone => undone.Id == decision.A && isAbout(undone)))))
            plan.Add(new CellErasure("profiles_decisions", undo.Id, s_reason));
    }

    /// <summary>Identifiers of profiles of which no interaction is left, and no master data, consent or restriction: these are kept until they are
    /// erased, because whoever withdrew must stay known.</summary>
    public void Expire(ErasurePlan plan)
    {
        if (plan.Limit <= 0)
            return; // no interaction goes, and who has none yet was only just named
        var alive = Alive(plan);
        var gone = new HashSet<int>();
        for (var node = 1; node <= persons.Records.LastNode; node++)
        {
            if (alive[node] || persons.Partition.Profiles[node] == 0 || persons.Records.Nodes.Kind(node) == NodeColumns.Erased)
                continue;
            gone.Add(node);
            plan.Add(new CellErasure("profiles_nodes", node, s_identifier), "identifiers");
        }
        ForgetTraits(plan, gone);
        Forget(plan, decision => gone.Contains(decision.A) || gone.Contains(decision.B));
    }

    /// <summary>Per node whether its profile, or a member of it, has an interaction that stays, master data, a consent or a restriction.</summary>
    bool[] Alive(ErasurePlan plan)
    {
        var profiles = persons.Partition.Profiles;
        var alive = new bool[profiles.Length];
        using (var rows = reader.Rows((plan.Cut?.Sequence ?? 0) + 1, long.MaxValue))
        {
            while (rows.Next())
            {
                if (!plan.IsPast(rows.Row) && (uint)rows.Row.Node < (uint)profiles.Length)
                    alive[profiles[rows.Row.Node]] = true;
            }
        }
        foreach (var node in TraitReading.Nodes(reader.Prepare).Concat(ConsentRows.Nodes(reader.Prepare)).Concat(RestrictionRows.InForce(reader.Prepare)))
        {
            if ((uint)node < (uint)profiles.Length)
                alive[profiles[node]] = true;
        }
        var members = persons.Records.Members.A;
        var accounts = persons.Records.Members.B;
        for (var link = 0; link < members.Length; link++)
            alive[profiles[accounts[link]]] |= alive[profiles[members[link]]];
        var nodes = new bool[profiles.Length];
        for (var node = 1; node < nodes.Length; node++)
            nodes[node] = profiles[node] > 0 && alive[profiles[node]];
        return nodes;
    }

    public IReadOnlyList<HeldSection> Tell(Person person)
    {
        var nodes = person.Identifiers.Where(identifier => identifier.Node > 0).Select(identifier => identifier.Node).ToArray();
        var profiles = nodes.Select(persons.Partition.ProfileOf).OfType<ProfileId>().Distinct().ToArray();
        var lookup = new ProfileLookup(persons.Records, persons.Partition, persons.Identifiers);
        var views = profiles.Select(profile => lookup.Read(profile, reader.Prepare)).ToArray();
        return
        [
            new("identifiers", "Kennungen", [.. views.SelectMany(view => view.Identifiers).Select(Told)]),
            new("traits", "Stammdaten", [.. views.SelectMany(view => view.Traits.Concat(view.Context)).Select(Told)]),
            new("links", "Warum diese Kennungen eine Person sind", [.. views.SelectMany(view => view.Links).Select(Told)]),
            new("accounts", "Firmen, für die die Person gehandelt hat", [.. views.SelectMany(view => view.Accounts).Select(Told)]),
        ];
    }

    static HeldField[] Told(ProfileIdentifier identifier) =>
    [
        new("kind", "Art", identifier.Kind),
        new("value", "Wert", identifier.Value),
        new("firstSeen", "Zuerst in Kontakt Nr.", $"{identifier.Sequence}"),
    ];

    static HeldField[] Told(Trait trait) =>
    [
        new("name", "Angabe", trait.Name),
        new("value", "Wert", trait.Value),
        new("source", "Quelle", trait.Source),
        new("asOf", "Stand", $"{trait.AsOf:yyyy-MM-dd}"),
    ];

    static HeldField[] Told(ProfileLink link) => [new("a", "Kennung", $"{link.A}"), new("b", "gehört zu", $"{link.B}"), Why(link)];

    static HeldField Why(ProfileLink link)
    {
        if (link.Decision is not { } decision)
            return new("reason", "weil", $"beide in Kontakt Nr. {link.Sequence} standen") { English = $"both stood in contact no. {link.Sequence}" };
        var reason = decision.Reason.Length > 0 ? $": {decision.Reason}" : "";
        return new("reason", "weil", $"entschieden am {decision.At:yyyy-MM-dd} von {decision.By}{reason}") { English = $"decided on {decision.At:yyyy-MM-dd} by {decision.By}{reason}" };
    }

    static HeldField[] Told(ProfileMembership membership) =>
    [
        new("account", "Firma", $"{membership.Account}"),
        new("member", "handelte als", $"{membership.Member}"),
        new("sequence", "zuerst in Kontakt Nr.", $"{membership.Sequence}"),
    ];
}
