namespace Wegmarke.Maps;

/// <summary>A step chosen from measured uses: one touchpoint, or several folded into a named group.</summary>
/// <remarks>A group's customers are not the sum of its members': one customer may use several. Measure them anew.</remarks>
public sealed record SelectedStep(string Id, int Phase, string Name, IReadOnlyList<TouchpointUse> Uses, double Position)
{
    public bool IsGroup => Uses.Count > 1;
}
