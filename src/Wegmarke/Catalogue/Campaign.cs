namespace Wegmarke.Catalogue;

/// <summary>Something a company does for a while to reach customers. Interactions name it in their column 'campaign'.</summary>
/// <param name="Key">As the source and interactions call it.</param>
/// <param name="Channel">As the source calls it; empty = not said.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Budget">Minor units of <paramref name="Currency"/>: what it may cost; what it did cost are <see cref="ChannelCost"/>s.</param>
/// <param name="Details">Further columns of the source, as JSON.</param>
public sealed record Campaign(
    string Source, string Key, string Name, string Channel, string Type, DateOnly? From, DateOnly? To, long? Budget, string Currency, string Details, DateTimeOffset AsOf);
