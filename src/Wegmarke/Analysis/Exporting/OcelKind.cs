using Wegmarke.Engine;

namespace Wegmarke.Analysis.Exporting;

/// <summary>A type of objects that are values of a dimension, and which of them have been met.</summary>
/// <param name="Type">As OCEL calls the type, and the relation of events to it.</param>
/// <param name="Dimension">Its objects are the values.</param>
/// <param name="IsNamed">Objects are called by their value instead of a number.</param>
/// <param name="IsOwned">Objects belong to a customer.</param>
sealed record OcelKind(string Type, Dimension Dimension, bool IsNamed, bool IsOwned)
{
    /// <summary>By number of the value: the customer plus one, who was met with it last; 0 = not met.</summary>
    public int[] Owners { get; } = new int[Dimension.Values.Count + 1];

    public string IdOf(int code) => IsNamed ? $"{Type}:{Dimension.Values.Text(code)}" : $"{Type}:{code}";
}
