using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>Accounts as a dimension of profiles: per profile of the engine the number of its account, and the identifiers that accounts are named by.</summary>
/// <param name="Numbers">0 = no account.</param>
public sealed record AccountMembership(int[] Numbers, TextDictionary Names)
{
    /// <param name="data">Says which profile each node is in.</param>
    /// <param name="accounts">Per node the smallest node of its account; 0 = none.</param>
    /// <param name="nameOf">The identifier of a node.</param>
    internal static AccountMembership Of(TenantJourneys data, IReadOnlyList<int> accounts, Func<int, string> nameOf)
    {
        var (numbers, names, known) = (new int[data.ProfileCount], new List<string>(), new Dictionary<int, int>());
        for (var node = 1; node < Math.Min(accounts.Count, data.Ordinals.Count); node++)
        {
            if (accounts[node] == 0 || data.Ordinals[node] < 0)
                continue;
            if (!known.TryGetValue(accounts[node], out var number))
            {
                names.Add(nameOf(accounts[node]));
                known[accounts[node]] = number = names.Count;
            }
            numbers[data.Ordinals[node]] = number;
        }
        return new(numbers, TextDictionary.Of(names));
    }
}
