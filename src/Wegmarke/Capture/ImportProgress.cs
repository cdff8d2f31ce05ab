namespace Wegmarke.Capture;

/// <summary>How far an import is.</summary>
/// <param name="Share">0 … 1 of the file's bytes.</param>
public readonly record struct ImportProgress(string File, long Rows, double Share);
