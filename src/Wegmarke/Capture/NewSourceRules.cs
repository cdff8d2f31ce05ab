using System.Text.Json.Serialization;

namespace Wegmarke.Capture;

/// <summary>What a source is to declare from now on; what is left out stays. Other members are refused.</summary>
/// <param name="Basis">Legal basis.</param>
/// <param name="Purposes">What it is collected for, several with ';'.</param>
/// <param name="Mode">How much it may measure live: full, dsk or cnil.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record NewSourceRules(string? Source = null, string? Basis = null, string? Purposes = null, string? Mode = null)
{
    /// <exception cref="ArgumentException">There is no such mode.</exception>
    internal SourceMode ModeOver(SourceMode before) => Mode is null ? before
        : Enum.GetValues<SourceMode>().Where(mode => Word(mode) == Mode.Trim()).Select(mode => (SourceMode?)mode).FirstOrDefault()
        ?? throw new ArgumentException($"mode '{Mode}' is none. Known are {string.Join(", ", Enum.GetValues<SourceMode>().Select(Word))}.");

    internal static string Word(SourceMode mode) => $"{mode}".ToLowerInvariant();
}
