namespace Wegmarke.Catalogue;

/// <summary>One phase of a model. <see cref="IsBeforePurchase"/>: what happens in it leads to a purchase or is one.</summary>
public sealed record Phase(string Key, LocalText Name, LocalText Description, bool IsBeforePurchase)
{
    public IReadOnlyList<LocalText> KeyAspects { get; init; } = [];

    public IReadOnlyList<LocalText> Goals { get; init; } = [];

    public IReadOnlyList<LocalText> Strategies { get; init; } = [];

    public IReadOnlyList<LocalText> Initiatives { get; init; } = [];

    /// <summary>Keys of the touchpoints one looks for here first. A suggestion for drawing maps; any touchpoint may occur in any phase.</summary>
    public IReadOnlyList<string> UsualTouchpoints { get; init; } = [];
}
