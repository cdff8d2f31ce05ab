using Wegmarke.Catalogue;

namespace Wegmarke.Maps;

/// <summary>A journey map in one of its forms: content that can draw itself.</summary>
public interface IJourneyMap
{
    MapFrame Frame { get; }

    /// <summary>How much is in it, in a few English words.</summary>
    string Extent { get; }

    /// <summary>One standalone SVG picture: no script, nothing fetched, its font inside.</summary>
    string Draw(Language language, Theme theme);
}
