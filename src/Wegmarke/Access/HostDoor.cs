namespace Wegmarke.Access;

/// <summary>How the host can be reached.</summary>
/// <param name="IsOfThisMachineOnly">It listens to this machine alone, and nothing stands before it that lets others through.</param>
public sealed record HostDoor(bool IsOfThisMachineOnly);
