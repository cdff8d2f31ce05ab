namespace Wegmarke.Capture.Steps;

/// <summary>What became of a message, and, of one that was dropped, why.</summary>
readonly record struct Fate(MessageOutcome Outcome, DropReason Reason, string Detail)
{
    public static Fate Stored { get; } = new(MessageOutcome.Stored, default, "");

    public static Fate Counted { get; } = new(MessageOutcome.Counted, default, "");

    public static Fate Duplicate { get; } = new(MessageOutcome.Duplicate, default, "");

    public static Fate Dropped(DropReason reason, string detail) => new(MessageOutcome.Dropped, reason, detail);
}
