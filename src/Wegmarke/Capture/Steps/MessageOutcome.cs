namespace Wegmarke.Capture.Steps;

/// <summary>What becomes of a message: one of these, always.</summary>
enum MessageOutcome : byte
{
    /// <summary>It is in the log, or the profile knows what it said.</summary>
    Stored,

    /// <summary>Nothing of it is kept but that it came.</summary>
    Counted,

    /// <summary>It is there already.</summary>
    Duplicate,
    Dropped,
}
