namespace Wegmarke.Maps;

/// <summary>What stands around every form of the map: whose journey it is, when, what the figures rest on, and what they say.</summary>
/// <remarks>Shares are 0–1. Names and texts are in the language of the reader already; figures are formatted when drawn.</remarks>
public sealed record MapFrame(
    string Title,
    MapPersona? Persona,
    MapPeriod? Period,
    long Customers,
    double? LinkedShare,
    double? ConsentShare,
    string Source,
    DateOnly DrawnOn,
    string Currency,
    IReadOnlyList<MapMessage> Messages)
{
    /// <summary>Which interactions it was measured on beside the period, in the reader's words; empty = all.</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>It was measured on a part of the interactions only: those of a period, or that fulfil the conditions.</summary>
    public bool IsFiltered { get; init; }

    /// <summary>What stands before the number of customers, if anything; without customers it stands alone.</summary>
    public string Facts { get; init; } = "";
}
