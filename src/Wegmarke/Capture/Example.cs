namespace Wegmarke.Capture;

/// <summary>A cell as it stands in the file, and the canonical text it is read as.</summary>
public readonly record struct Example(string Written, string Read);
