namespace Wegmarke.Access;

/// <summary>How the host can be reached.</summary>
/// <param name="IsOfThisMachineOnly">It listens to this machine alone, and nothing stands before it that lets others through.</param>
/// <param name="Names">Names that it answers to beside those of this machine; none = to all, when others can reach it.</param>
public sealed record HostDoor(bool IsOfThisMachineOnly, IReadOnlyList<string> Names);
