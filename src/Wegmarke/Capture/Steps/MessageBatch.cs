using System.Buffers;
using Wegmarke.Capture.Files;
using Wegmarke.Profiles;

namespace Wegmarke.Capture.Steps;

/// <summary>The messages of one request: filled by its thread, then handed over whole to the one that writes. Used again and again.</summary>
sealed class MessageBatch
{
    /// <summary>Rows of one order stand between those of two messages.</summary>
    public const long OrdinalsPerMessage = 1024;

    public LiveSource Source { get; private set; } = null!; // set by Begin, before anything else

    /// <summary>Milliseconds since 1970, UTC.</summary>
    public long Received { get; private set; }

    /// <summary>What was collected elsewhere long ago: its clocks are not corrected.</summary>
    public bool IsPast { get; private set; }

    /// <summary>What the address says the messages are; empty = each says it itself.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>The dead letter that is tried again; null = these are new.</summary>
    public long? Replayed { get; private set; }

    public PendingBatch Pending { get; } = new(rows: 4, bytes: 16 << 10);

    public List<LiveRow> Rows { get; } = [];

    public List<(Range Name, Range Value)> Traits { get; } = [];

    public List<DeadMessage> Dead { get; } = [];

    /// <summary>How often pages were looked at, of a source whose mode only counts.</summary>
    public Dictionary<string, int> Pages { get; } = [];

    /// <summary>What the steps at the door decided.</summary>
    public OutcomeCounts Counts { get; } = new();

    public void Begin(LiveSource source, DateTimeOffset received, MessageOrigin origin)
    {
        (Source, Received, IsPast, Kind, Replayed) = (source, received.ToUnixTimeMilliseconds(), origin.IsPast, origin.Kind, origin.Replayed);
        Pending.Clear();
        Rows.Clear();
        Traits.Clear();
        Dead.Clear();
        Pages.Clear();
        Counts.Clear();
    }

    public void Add(CapturedMessage message, ReadOnlySpan<byte> raw)
    {
        var (firstIdentifier, identifiers) = Prepare(message, message.Identifiers);
        Rows.Add(new LiveRow
        {
            Kind = message.Kind,
            Batch = this,
            Name = new(message.Event, "", ""),
            Collected = message.Collected,
            NeedsRecordedConsent = message.NeedsRecordedConsent,
            Granted = message.Granted,
            Refused = message.Refused,
            Proof = message.Proof,
            Clock = ClockOf(message),
            Sent = message.Sent ?? 0,
            Order = message.Order,
            Content = ContentOf(message),
            Raw = Source.Rules.Mode == SourceMode.Full ? Put(raw) : default,
            Traits = PutTraits(message),
            Accounts = Prepare(message, message.Accounts),
            Row = new PendingRow
            {
                Line = Counts.Received,
                Ordinal = Rows.Count * OrdinalsPerMessage,
                Time = message.Said ?? Received,
                Name = 0,
                Key = message.Id.IsEmpty ? RowKey.Of(Source.Utf8Name, "content"u8, raw.ToArray()) : RowKey.OfMessage(Source.Utf8Name, message[message.Id]),
                Purposes = 0,
                Value = message.Value,
                Currency = message.Currency,
                Order = message.Order is { } order ? Put(order.Id) : default,
                Body = message.Kind is MessageKind.Person or MessageKind.Account or MessageKind.Alias ? default : Body(message),
                FirstIdentifier = firstIdentifier,
                Identifiers = identifiers,
            },
        });
    }

    /// <summary>Repetitions differ in when they were sent, and in what a client notes of its own tries.</summary>
    static int ContentOf(CapturedMessage message)
    {
        var hash = new HashCode();
        hash.Add(message.Kind);
        hash.Add(message.Event);
        hash.AddBytes(message[message.User]);
        hash.AddBytes(message[message.Anonymous]);
        foreach (var (name, value) in message.Traits)
        {
            hash.AddBytes(message[name]);
            hash.AddBytes(message[value]);
        }
        foreach (var field in message.Fields)
        {
            if (message[field.Name].StartsWith("message."u8) || message[field.Name].StartsWith("context."u8))
                continue;
            hash.Add(field.Field);
            hash.AddBytes(message[field.Name]);
            hash.AddBytes(message[field.Value]);
        }
        return hash.ToHashCode();
    }

    ulong ClockOf(CapturedMessage message) => message.Said is null || message.Sent is null || IsPast ? 0
        : RowKey.Of(Source.Utf8Name, "clock"u8, message[message.Anonymous.IsEmpty ? message.User : message.Anonymous].ToArray());

    (int First, int Count) Prepare(CapturedMessage message, List<(IdentifierKind Kind, Slice Value)> offered)
    {
        var first = Pending.Identifiers.Count;
        foreach (var (kind, value) in offered)
            Source.Identifiers.Prepare(kind, message[value], Pending.Identifiers);
        return (first, Pending.Identifiers.Count - first);
    }

    /// <summary>What a message about a person says of its own surroundings is said of the person, too: language, zone, device.</summary>
    (int First, int Count) PutTraits(CapturedMessage message)
    {
        var first = Traits.Count;
        foreach (var (name, value) in message.Traits)
            Traits.Add((Put(message[name]), Put(message[value])));
        if (message.Kind is MessageKind.Person or MessageKind.Account)
        {
            foreach (var field in message.Fields)
            {
                if (field.Field == BodyField.Property && message[field.Name].StartsWith("context."u8))
                    Traits.Add((Put(message[field.Name]), Put(message[field.Value])));
            }
        }
        return (first, Traits.Count - first);
    }

    Range Body(CapturedMessage message)
    {
        var start = Pending.Bytes.WrittenCount;
        var body = new BodyWriter(Pending.Bytes);
        foreach (var field in message.Fields)
        {
            if (field.Field != BodyField.Property)
                body.Text(field.Field, message[field.Value]);
        }
        foreach (var field in message.Fields)
        {
            if (field.Field == BodyField.Property)
                body.Property(message[field.Name], message[field.Value]);
        }
        return start..Pending.Bytes.WrittenCount;
    }

    Range Put(ReadOnlySpan<byte> text)
    {
        var start = Pending.Bytes.WrittenCount;
        Pending.Bytes.Write(text);
        return start..Pending.Bytes.WrittenCount;
    }
}
