namespace Wegmarke.Analysis;

/// <summary>What became of a request.</summary>
/// <param name="Done">The day it was answered, 2026-11-30.</param>
/// <param name="Extended">Why it takes two months more.</param>
/// <param name="Outcome">granted, refused or nothing-held, said with done.</param>
[System.Text.Json.Serialization.JsonUnmappedMemberHandling(System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow)]
sealed record RequestChange(string? Done = null, string? Extended = null, string? Outcome = null);
