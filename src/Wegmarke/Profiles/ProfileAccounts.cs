using Wegmarke.Profiles.Components;

namespace Wegmarke.Profiles;

/// <summary>Which account each profile belongs to. A person who acts for several accounts belongs to one of them, the one whose identifier
/// has the smallest key: a choice that does not depend on the order in which rows arrived.</summary>
public static class ProfileAccounts
{
    /// <returns>Per node of <paramref name="partition"/> the smallest node of its profile's account; an account's own nodes have the account itself, 0 = none.</returns>
    public static int[] Of(ProfileRecords records, ProfilePartition partition, IdentifierRules rules)
    {
        var scopes = new NodeScopes(records.Nodes, rules);
        var profiles = partition.Profiles;
        var chosen = new int[profiles.Length];
        for (var node = 1; node < profiles.Length; node++)
        {
            if (profiles[node] != 0 && scopes[node] == IdentifierScope.Account)
                chosen[profiles[node]] = node;
        }
        for (var i = 0; i < records.Members.Count; i++)
        {
            var (a, b) = (records.Members.A[i], records.Members.B[i]);
            if (scopes.UseOf(a, b) == LinkUse.Membership)
                Choose(records, profiles, chosen, scopes[a] == IdentifierScope.Account ? (b, a) : (a, b));
        }
        return PerNode(profiles, chosen);
    }

    static void Choose(ProfileRecords records, ReadOnlySpan<int> profiles, int[] chosen, (int Member, int Account) pair)
    {
        var member = profiles[pair.Member];
        if (member == 0 || profiles[pair.Account] == 0)
            return;
        ref var account = ref chosen[member];
        if (account == 0 || records.Nodes.Key(pair.Account) < records.Nodes.Key(account))
            account = pair.Account;
    }

    static int[] PerNode(ReadOnlySpan<int> profiles, int[] chosen)
    {
        var accounts = new int[profiles.Length];
        for (var node = 1; node < profiles.Length; node++)
            accounts[node] = profiles[chosen[profiles[node]]];
        return accounts;
    }
}
