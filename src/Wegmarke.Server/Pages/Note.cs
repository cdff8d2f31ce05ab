namespace Wegmarke.Server.Pages;

/// <summary>What became of a change: one of both.</summary>
sealed record Note(string? Good = null, string? Bad = null);
