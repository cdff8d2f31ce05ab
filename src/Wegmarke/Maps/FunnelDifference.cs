namespace Wegmarke.Maps;

/// <summary>Whether a group goes on to a step more or less often than all other customers, by more than chance.</summary>
public enum FunnelDifference
{
    None,
    Lower,
    Higher,
}
