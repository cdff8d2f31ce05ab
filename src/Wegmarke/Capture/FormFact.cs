namespace Wegmarke.Capture;

/// <summary>Something about how a file is written.</summary>
/// <param name="Name">As a mapping calls it: encoding, separator, quote, sheet, header.</param>
public sealed record FormFact(string Name, string Value, bool IsTold);
