namespace Wegmarke.Capture;

/// <summary>A row as it would be read.</summary>
/// <param name="Line">Of the file.</param>
/// <param name="Cells">By target, canonical; empty ones are left out.</param>
/// <param name="Reason">Why it would be rejected; null when it would not.</param>
/// <param name="Detail">What was seen; else empty.</param>
public sealed record PreviewRow(long Line, IReadOnlyDictionary<string, string> Cells, DropReason? Reason, string Detail);
