namespace Wegmarke.Storage.Erasing;

/// <summary>A line of the protocol's file.</summary>
/// <param name="Number">Its place, from 1 on.</param>
/// <param name="Entry">Null when it is not what its hash was made of.</param>
/// <param name="IsEnded">False of a last line that broke off.</param>
sealed record ProtocolLine(long Number, ProtocolEntry? Entry, bool IsEnded);
