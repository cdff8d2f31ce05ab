namespace Wegmarke.Catalogue;

/// <summary>How a property is compared; upper and lower case never matter.</summary>
public enum PropertyTest
{
    /// <summary>The whole value is one of the values.</summary>
    Is,
    /// <summary>One of the values occurs in it.</summary>
    Contains,
    /// <summary>The host of the address: "t.co" means that domain and those below it, "google" any host with this part.</summary>
    Host,
    /// <summary>One part of the address between slashes: "/de/kasse?x=1" has the parts "de" and "kasse".</summary>
    PathPart,
}
