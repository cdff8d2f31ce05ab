using Wegmarke.Privacy;
using Wegmarke.Profiles;

namespace Wegmarke.Capture.Steps;

/// <summary>A message on its way through the steps, whatever protocol it came by. Used again and again; belongs to one thread at a time.</summary>
sealed class CapturedMessage
{
    public FlatMessage Text { get; } = new();

    public MessageKind Kind { get; set; }

    public Slice Id { get; set; }

    /// <summary>What the source calls it; of a contact.</summary>
    public string Event { get; set; } = "";

    public Slice User { get; set; }

    public Slice Anonymous { get; set; }

    /// <summary>Of an alias: the identifier before.</summary>
    public Slice Previous { get; set; }

    public Slice UserAgent { get; set; }

    public Slice Page { get; set; }

    /// <summary>By the sender's clock, in milliseconds since 1970, UTC: when it happened and when it was sent.</summary>
    public long? Said { get; set; }

    public long? Sent { get; set; }

    /// <summary>When its request came, by our clock.</summary>
    public long Received { get; set; }

    public long? Value { get; set; }

    public int Currency { get; set; }

    public ToldOrder? Order { get; set; }

    /// <summary>Purposes that the person agreed to or refused, as the message says.</summary>
    public Purpose Granted { get; set; }

    public Purpose Refused { get; set; }

    /// <summary>Of a choice: how it came about.</summary>
    public ConsentProof Proof { get; set; } = ConsentProof.Nothing;

    /// <summary>What it is kept for, once a step found out.</summary>
    public CollectedFor Collected { get; set; }

    /// <summary>No basis is known here; what is recorded of the person may be one.</summary>
    public bool NeedsRecordedConsent { get; set; }

    public List<(IdentifierKind Kind, Slice Value)> Identifiers { get; } = [];

    /// <summary>Of the company that a message of kind <see cref="MessageKind.Account"/> is about.</summary>
    public List<(IdentifierKind Kind, Slice Value)> Accounts { get; } = [];

    public List<MessageField> Fields { get; } = [];

    public List<(Slice Name, Slice Value)> Traits { get; } = [];

    public ReadOnlySpan<byte> this[Slice slice] => Text[slice];

    public void Clear()
    {
        (Kind, Event, Order, Value, Currency) = (MessageKind.Contact, "", null, null, 0);
        (Id, User, Anonymous, Previous, UserAgent, Page) = (default, default, default, default, default, default);
        (Said, Sent, Granted, Refused, Collected, NeedsRecordedConsent) = (null, null, Purpose.None, Purpose.None, default, false);
        Proof = ConsentProof.Nothing;
        Identifiers.Clear();
        Accounts.Clear();
        Fields.Clear();
        Traits.Clear();
    }
}
