namespace Wegmarke.Capture;

/// <summary>Holds for rows whose column has one of these values, in any case; without values, for rows where it is filled.</summary>
public sealed record RowCondition(string Column, IReadOnlyList<string> Is);
