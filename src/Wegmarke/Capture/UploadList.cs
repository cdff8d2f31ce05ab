namespace Wegmarke.Capture;

/// <summary>Files that were uploaded.</summary>
/// <param name="MostBytes">The most that a file may have.</param>
/// <param name="Uploads">Newest first.</param>
public sealed record UploadList(long MostBytes, IReadOnlyList<ImportUpload> Uploads);
