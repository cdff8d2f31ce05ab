namespace Wegmarke.Catalogue;

/// <summary>Touchpoints named by key, by role or by their usual channel; one hit is enough. Naming nothing means any touchpoint.</summary>
public sealed record TouchpointChoice
{
    public static TouchpointChoice Any { get; } = new();

    public IReadOnlyList<string> Keys { get; init; } = [];

    public IReadOnlyList<TouchpointRole> Roles { get; init; } = [];

    public IReadOnlyList<string> Channels { get; init; } = [];

    public bool IsAny => Keys.Count == 0 && Roles.Count == 0 && Channels.Count == 0;

    public bool Contains(Touchpoint touchpoint) =>
        IsAny
        || Keys.Contains(touchpoint.Key)
        || (touchpoint.KindOf is { } kind && Keys.Contains(kind))
        || Roles.Contains(touchpoint.Role)
        || Channels.Contains(touchpoint.ChannelKey);
}
