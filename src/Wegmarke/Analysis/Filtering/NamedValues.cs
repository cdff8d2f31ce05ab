using Wegmarke.Catalogue;
using Wegmarke.Engine;

namespace Wegmarke.Analysis.Filtering;

/// <summary>Finds the numbers of values as people write them.</summary>
sealed class NamedValues(TenantJourneys data)
{
    /// <summary>Touchpoints and channels may be given as the catalogue knows them; one that nobody used yet has no number. Null when nobody knows the value.</summary>
    public int[]? CodesOf(DimensionKind kind, Dimension dimension, string value)
    {
        if (value.Length == 0)
            return [0];
        string?[] names = kind switch
        {
            DimensionKind.Touchpoint => [value, data.Catalogue.FindTouchpoint(value)?.Key, Touchpoint.UnmappedKey(value)],
            DimensionKind.Channel => [value, data.Catalogue.FindChannel(value)?.Key, Channel.UnmappedKey(value)],
            _ => [value],
        };
        var found = names.OfType<string>().Select(dimension.Values.Find).FirstOrDefault(code => code != 0);
        var isKnown = found != 0 || (kind is DimensionKind.Touchpoint or DimensionKind.Channel && names[1] is not null);
        return !isKnown ? null : found == 0 ? [] : [found];
    }
}
