namespace Wegmarke.Capture.Tables;

/// <summary>A sheet and where it stands.</summary>
/// <param name="Part">In the zipped document.</param>
/// <param name="Size">Its bytes, unzipped.</param>
sealed record SheetPart(string Name, string Part, bool IsHidden, long Size = 0);
