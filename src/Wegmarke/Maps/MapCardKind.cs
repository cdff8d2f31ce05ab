namespace Wegmarke.Maps;

/// <summary>What a card is.</summary>
public enum MapCardKind
{
    Note,

    /// <summary>A customer's words, with their source.</summary>
    Quote,

    Image,

    Link,
}
