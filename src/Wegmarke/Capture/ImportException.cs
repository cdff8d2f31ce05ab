namespace Wegmarke.Capture;

/// <summary>A file cannot be imported as it is; the message says what was seen, where, and the way out.</summary>
public sealed class ImportException(string message) : Exception(message);
