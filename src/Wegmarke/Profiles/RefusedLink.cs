namespace Wegmarke.Profiles;

/// <summary>A link not followed, between the nodes <paramref name="A"/> &lt; <paramref name="B"/>.</summary>
/// <param name="Kind">The kind whose limit is reached; 0 for other reasons.</param>
/// <param name="Decision">The "never link" in the way; 0 for other reasons.</param>
public readonly record struct RefusedLink(int A, int B, RefusalReason Reason, byte Kind, int Decision);
