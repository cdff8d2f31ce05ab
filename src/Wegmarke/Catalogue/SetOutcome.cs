namespace Wegmarke.Catalogue;

/// <summary>What became of entries that someone wanted to store.</summary>
public abstract record SetOutcome
{
    SetOutcome() { }

    public sealed record Stored(IReadOnlyList<CatalogueEntry> Changed, int Unchanged) : SetOutcome;

    /// <summary>Nothing was stored.</summary>
    public sealed record Refused(IReadOnlyList<CatalogueProblem> Problems) : SetOutcome;
}
