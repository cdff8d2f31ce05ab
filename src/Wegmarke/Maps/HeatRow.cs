namespace Wegmarke.Maps;

/// <summary>A touchpoint or channel with its distinct customers and its contacts in all phases.</summary>
/// <param name="Key">Of the touchpoint or channel.</param>
/// <param name="Channel">Key of the channel that most of its contacts came through.</param>
/// <param name="Note">A few words more; may be empty.</param>
/// <param name="Cells">One for each column; null where nobody had a contact.</param>
public sealed record HeatRow(
    string Key, string Name, string Note, string Icon, string Channel, long Customers, long Interactions, IReadOnlyList<HeatCell?> Cells);
