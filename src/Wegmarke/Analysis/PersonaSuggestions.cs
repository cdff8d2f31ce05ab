namespace Wegmarke.Analysis;

/// <summary>Groups of customers who behave alike, as personas to start from.</summary>
/// <param name="Customers">Customers that were grouped: those who bought; where nobody did, those with three contacts of their own.</param>
/// <param name="Of">All customers.</param>
/// <param name="Silhouette">How well customers fit their group against the nearest other one, from −1 to 1; below 0.25 groups run into each other.</param>
/// <param name="Agreement">Share of those grouped whom the written condition puts into their own group.</param>
/// <param name="Tried">The numbers of groups that were tried.</param>
public sealed record PersonaSuggestions(
    long Customers, long Of, double Silhouette, double Agreement, IReadOnlyList<TriedGroups> Tried, IReadOnlyList<PersonaSuggestion> Groups);
