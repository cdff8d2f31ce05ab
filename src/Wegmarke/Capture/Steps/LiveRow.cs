using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Capture.Steps;

/// <summary>A message that reached the writer; its bytes lie in its <see cref="MessageBatch"/>.</summary>
sealed class LiveRow
{
    public required MessageKind Kind { get; init; }

    public required MessageBatch Batch { get; init; }

    public required InteractionName Name { get; init; }

    /// <summary>Its row, if it becomes one; its time is that of the sender's clock until a step corrected it.</summary>
    public required PendingRow Row { get; set; }

    public required CollectedFor Collected { get; set; }

    public bool NeedsRecordedConsent { get; init; }

    public Purpose Granted { get; init; }

    public Purpose Refused { get; init; }

    public required ConsentProof Proof { get; init; }

    /// <summary>Whose clock it is, as a number; 0 = its time needs no correction.</summary>
    public ulong Clock { get; init; }

    public long Sent { get; init; }

    public ToldOrder? Order { get; init; }

    /// <summary>A hash of what it says, without when it was sent and how it travelled.</summary>
    public int Content { get; init; }

    /// <summary>As it came, in the bytes of its batch; nothing where the mode of its source keeps less.</summary>
    public Range Raw { get; init; }

    public (int First, int Count) Traits { get; init; }

    /// <summary>Identifiers of the company that a message of kind <see cref="MessageKind.Account"/> is about.</summary>
    public (int First, int Count) Accounts { get; init; }
}
