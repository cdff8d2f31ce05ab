namespace Wegmarke.Analysis;

/// <summary>A touchpoint at which customers ask, and of which nothing says when they were answered.</summary>
public sealed record SilentTouchpoint(string Touchpoint, long Asked);
