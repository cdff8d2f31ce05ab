using NodaTime;
using Wegmarke.Capture.Files;
using Wegmarke.Privacy;

namespace Wegmarke.Capture;

/// <summary>What a person said of the use of their data, as somebody writes it down.</summary>
/// <param name="Identifier">kind:value; a bare value when one person has it.</param>
/// <param name="Purposes">One record is made for each.</param>
/// <param name="At">When; null = when it was confirmed, else now.</param>
public sealed record SaidConsent(string Identifier, Purpose Purposes, ConsentAct Act, DateTimeOffset? At)
{
    /// <summary>The source of what is recorded by hand.</summary>
    public const string ByHand = "privacy";

    public ConsentProof Proof { get; init; } = ConsentProof.Nothing;

    public string Source { get; init; } = ByHand;

    /// <summary>A time as people write it, in their zone unless it says another.</summary>
    /// <param name="name">What is read, for the message.</param>
    /// <param name="text">ISO 8601; null = nothing said.</param>
    /// <param name="zone">Of times without offset.</param>
    /// <exception cref="ArgumentException">It is no time.</exception>
    public static DateTimeOffset? Time(string name, string? text, DateTimeZone zone) => string.IsNullOrWhiteSpace(text) ? null
        : new InstantText(zone).Parse(System.Text.Encoding.UTF8.GetBytes(text)) is { } time ? DateTimeOffset.FromUnixTimeMilliseconds(time)
        : throw new ArgumentException($"'{text}' is no time for '{name}'. Write 2026-03-29, 2026-03-29T14:00 (time zone {zone.Id}) or 2026-03-29T14:00:00+02:00.");

    /// <summary>The purposes of a list; a consent to everything or nothing is none.</summary>
    /// <exception cref="ArgumentException">There is no purpose, or an unknown one.</exception>
    public static Purpose PurposesOf(string? list) => PurposeNames.Parse(list ?? "") is { } purposes and not Purpose.None ? purposes
        : throw new ArgumentException($"'{list}' names no purpose. Known are {PurposeNames.KnownPurposes.Replace(", none", "", StringComparison.Ordinal)}; several with ';'.");
}
