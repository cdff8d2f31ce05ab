namespace Wegmarke.Maps;

/// <summary>What a map is answered as.</summary>
public enum MapFormat
{
    /// <summary>A picture.</summary>
    Svg,

    /// <summary>A page to print.</summary>
    Pdf,

    /// <summary>Its content.</summary>
    Json,
}
