namespace Wegmarke.Maps;

/// <summary>What happened to a part of a map between two versions.</summary>
public enum MapChangeKind
{
    Added,
    Removed,
    Moved,
    Changed,
}
