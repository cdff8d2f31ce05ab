namespace Wegmarke.Catalogue;

/// <summary>A catalogue entry that an unmapped name may mean; likeness from 0 to 1.</summary>
public sealed record Suggestion(string Touchpoint, double Likeness);
