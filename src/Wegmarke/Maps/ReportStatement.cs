namespace Wegmarke.Maps;

/// <summary>A sentence of the first page.</summary>
/// <param name="Message">Figure and sentence.</param>
/// <param name="Money">What it is about, in minor units; null when it cannot be told in money.</param>
/// <param name="Customers">Behind it.</param>
public sealed record ReportStatement(MapMessage Message, long? Money, long Customers);
