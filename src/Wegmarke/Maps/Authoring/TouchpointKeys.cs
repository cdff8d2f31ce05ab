using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Authoring;

/// <summary>Which keys a map may name: those of the catalogue, sales at one of them, and names that data brought and nobody has mapped yet.</summary>
static class TouchpointKeys
{
    public static IEnumerable<string> Unknown(TenantCatalogue catalogue, IEnumerable<string> keys) => keys.Where(key => !IsKnown(catalogue, key))
        .Select(key => $"the touchpoint '{PeoplesText.Shown(key)}' is not in the catalogue. Those there are: 'wegmarke catalogue list touchpoint'.");

    static bool IsKnown(TenantCatalogue catalogue, string key) => key.Length is > 0 and <= 4 * DocumentLimits.Name
        && (Touchpoint.IsUnmapped(key) || catalogue.Touchpoints.Any(known => known.Key == (Touchpoint.PlaceOfSale(key) ?? key)));
}
