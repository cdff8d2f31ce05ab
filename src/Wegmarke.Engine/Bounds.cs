namespace Wegmarke.Engine;

/// <summary>From <see cref="Least"/> to <see cref="Most"/>, both inclusive; null is open.</summary>
public readonly record struct Bounds(int? Least, int? Most)
{
    public static Bounds Any => default;

    public bool IsAny => Least is null && Most is null;

    public bool Contains(long value) => (Least is not { } least || value >= least) && (Most is not { } most || value <= most);
}
