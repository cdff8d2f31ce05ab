namespace Wegmarke.Analysis;

/// <summary>One part of a split answer.</summary>
/// <param name="Kind"><c>none</c>: without a value; <c>value</c>; <c>other</c>: all values that have no part of their own.</param>
/// <param name="Value">Of a value; else null.</param>
/// <param name="Values">How many values it holds.</param>
/// <param name="Customers">With an interaction in it; they may be in several parts.</param>
public sealed record AskedPart(string Kind, string? Value, long Values, long Customers, long Interactions, long Unlinked)
{
    /// <summary>As tables show it.</summary>
    public string Name => Kind switch { "none" => "(none)", "other" => $"({Values} others)", _ => Value ?? "" };
}
