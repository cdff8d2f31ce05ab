namespace Wegmarke.Storage;

/// <summary>A profile: the smallest node of its component. Later merges may give its nodes another profile; nodes never change.</summary>
public readonly record struct ProfileId(int Node)
{
    public override string ToString() => $"P{Node}";
}
