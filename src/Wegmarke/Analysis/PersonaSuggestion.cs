using System.Text.Json.Nodes;
using Wegmarke.Catalogue;

namespace Wegmarke.Analysis;

/// <summary>One group of customers, and the condition that finds them.</summary>
/// <param name="Key">Of the persona and segment that saving makes.</param>
/// <param name="Customers">That the condition finds among those grouped.</param>
/// <param name="Share">Of those grouped.</param>
/// <param name="Revenue">Minor units of the reporting currency.</param>
/// <param name="RevenueShare">Of the revenue of those grouped; null when there is none.</param>
/// <param name="Channels">In which more of its contacts or purchases are than with all.</param>
/// <param name="Condition">As a segment has it.</param>
public sealed record PersonaSuggestion(
    string Key, LocalText Name, long Customers, double Share, long Revenue, double? RevenueShare, IReadOnlyList<PersonaTrait> Characteristics, IReadOnlyList<string> Channels, JsonObject Condition);
