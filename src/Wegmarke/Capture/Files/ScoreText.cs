using Wegmarke.Engine;

namespace Wegmarke.Capture.Files;

/// <summary>Scales that scores are given on, by the names files use, with their bounds.</summary>
static class ScoreText
{
    public const string Known = "nps (0–10), csat (1–5), ces (1–7), stars (1–5), school_mark (1–6)";

    public static ScoreKind? Kind(ReadOnlySpan<byte> name)
    {
        Span<byte> lower = stackalloc byte[16];
        name = name.Trim((byte)' ');
        if (name.Length > lower.Length)
            return null;
        System.Text.Ascii.ToLower(name, lower, out var length);
        lower = lower[..length];
        return lower.SequenceEqual("nps"u8) ? ScoreKind.Nps
            : lower.SequenceEqual("csat"u8) ? ScoreKind.Csat
            : lower.SequenceEqual("ces"u8) ? ScoreKind.Ces
            : lower.SequenceEqual("stars"u8) ? ScoreKind.Stars
            : lower.SequenceEqual("school_mark"u8) ? ScoreKind.SchoolMark
            : null;
    }
}
