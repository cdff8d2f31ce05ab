using Wegmarke.Demo.Musterhaus.Company;

namespace Wegmarke.Demo.Musterhaus.Files;

/// <summary>What the tracker of the website or the app sends.</summary>
sealed record WebEvent(string Id, string Name, string Session, string Visitor, Device Device)
{
    public string? UserId { get; init; }
    public string? Email { get; init; }
    public string? Path { get; init; }
    public Entry? Entry { get; init; }
    public string? Campaign { get; init; }
    public string? Article { get; init; }
    public string? Content { get; init; }
    public string? Search { get; init; }
    public string? Step { get; init; }
    public string? Payment { get; init; }

    /// <summary>Its number is given at the end of the day.</summary>
    public Order? Order { get; init; }
}
