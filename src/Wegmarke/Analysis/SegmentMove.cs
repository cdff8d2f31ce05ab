namespace Wegmarke.Analysis;

/// <summary>A customer came into a segment, or left it.</summary>
/// <param name="Profile">The engine's number.</param>
/// <param name="Segment">Key.</param>
public sealed record SegmentMove(int Profile, string Segment, bool Entered);
