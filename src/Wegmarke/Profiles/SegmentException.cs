namespace Wegmarke.Profiles;

/// <summary>A definition cannot be used; the message names the place, the value and the way out.</summary>
public sealed class SegmentException(string message) : FormatException(message);
