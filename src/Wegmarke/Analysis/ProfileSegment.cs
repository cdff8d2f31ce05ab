using Wegmarke.Catalogue;

namespace Wegmarke.Analysis;

/// <summary>A segment that a customer is in.</summary>
public sealed record ProfileSegment(string Key, LocalText Name);
