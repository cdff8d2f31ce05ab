
namespace Wegmarke.Analysis;

/// <summary>How many customers there are in a set.</summary>
/// <param name="Key">Of the segment or persona; null of one that is not stored.</param>
/// <param name="Of">All customers: of whom there is an interaction or master data.</param>
/// <param name="WithoutContact">Those in the set of whom there is no interaction; questions about journeys do not see them.</param>
public sealed record SegmentSize(string? Key, long Customers, long Of, long WithoutContact)
{
    public double? Share => Of == 0 ? null : (double)Customers / Of;

}
