namespace Wegmarke.Analysis;

/// <summary>What one channel, touchpoint, campaign or other value contributed.</summary>
/// <param name="Kind"><c>value</c>; <c>none</c>: without a value; <c>other</c>: all values that have no row of their own.</param>
/// <param name="Key">Of a value; else null.</param>
/// <param name="Part">Null when the answer is not split.</param>
/// <param name="Touches">In the paths that were counted, with or without conversion.</param>
/// <param name="Customers">Who had one of these touches; 0 in a file of paths.</param>
/// <param name="Converted">Customers with a conversion after one of these touches.</param>
/// <param name="Touched">Conversions after one of these touches.</param>
/// <param name="Assisted">Those whose last touch is another one.</param>
/// <param name="Cost">Minor units, in the period; null when costs are not known by row.</param>
/// <param name="Models">In the order asked for.</param>
public sealed record AttributionRow(
    string Kind, string? Key, PartName? Part, double Touches, long Customers, long Converted, double Touched, double Assisted, double? Cost, IReadOnlyList<ModelCredit> Models);
