namespace Wegmarke.Engine;

/// <summary>Times between two interactions in milliseconds; the median is the middle of its <see cref="GapBuckets">bucket</see>.</summary>
public readonly record struct GapFigures(long Count, double Mean, double Median);
