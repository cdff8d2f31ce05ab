using NodaTime;

namespace Wegmarke.Analysis;

/// <summary>Days without a single interaction of a source, although it has some nearly every week on the same weekdays.</summary>
/// <param name="First">In the tenant's zone.</param>
/// <param name="Last">Inclusive.</param>
/// <param name="Expected">Interactions that usual days of that length bring.</param>
public sealed record MissingDays(LocalDate First, LocalDate Last, double Expected);
