namespace Wegmarke.Catalogue;

/// <summary>What became of an entry that someone wanted to remove.</summary>
public abstract record RemoveOutcome
{
    RemoveOutcome() { }

    public sealed record Removed : RemoveOutcome;

    /// <summary>The tenant has no entry of its own under this key.</summary>
    public sealed record NotThere : RemoveOutcome;

    /// <summary>These entries would be left out without it.</summary>
    public sealed record Refused(IReadOnlyList<CatalogueProblem> Problems) : RemoveOutcome;
}
