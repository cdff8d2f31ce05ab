namespace Wegmarke.Capture;

/// <summary>One row that was not kept: where it stands, why, and what was seen.</summary>
public sealed record Reject(long Line, DropReason Reason, string Detail);
