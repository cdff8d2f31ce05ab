using System.Text;
using NodaTime;
using Wegmarke.Capture.Files;
using Wegmarke.Capture.Steps;
using Wegmarke.Storage;

namespace Wegmarke.Capture.SegmentApi;

/// <summary>Reads what a message of the Segment protocol means. Belongs to one thread.</summary>
sealed partial class SegmentReading(CapturedMessage message, LiveSource source)
{
    /// <summary>The event by which consent banners report a choice.</summary>
    const string ChoiceEvent = "Segment Consent Preference Updated";

    readonly InstantText _instants = new(DateTimeZone.Utc);

    FlatMessage Text => message.Text;

    /// <summary>Null when the message is understood, else why it is dropped.</summary>
    /// <param name="kind">What the address says it is; empty = the message says.</param>
    /// <param name="sentAt">When its batch says that it was sent; a message may say it itself.</param>
    public Fate? Read(ReadOnlySpan<byte> kind, ReadOnlySpan<byte> sentAt)
    {
        message.Clear();
        message.Sent = sentAt.IsEmpty ? null : _instants.Parse(sentAt);
        var told = kind.IsEmpty ? Text.Find(SegmentPaths.Kind) : kind;
        var problem = Name(told);
        for (var at = 0; at < Text.Leaves.Length && problem is null; at++)
            problem = Take(Text.Leaves[at]);
        if (problem is not null)
            return problem;
        if (message.Kind == MessageKind.Contact)
            Order();
        if (message.Kind == MessageKind.Choice)
            message.Proof = SegmentChoice.ProofIn(Text);
        return null;
    }

    Fate? Name(ReadOnlySpan<byte> kind)
    {
        switch (kind)
        {
            case var _ when kind.SequenceEqual("track"u8):
                var name = Text.Find(SegmentPaths.EventName);
                if (name.Length > NameBook.MaxNameBytes)
                    return Fate.Dropped(DropReason.TooLarge, $"an event of {name.Length} bytes; the limit is {NameBook.MaxNameBytes}");
                message.Event = Encoding.UTF8.GetString(name).Trim();
                message.Kind = message.Event == ChoiceEvent ? MessageKind.Choice : MessageKind.Contact;
                return message.Event.Length > 0 ? null : Fate.Dropped(DropReason.MissingName, "a track message has no 'event'");
            case var _ when kind.SequenceEqual("page"u8):
                (message.Kind, message.Event) = (MessageKind.Page, "page");
                return null;
            case var _ when kind.SequenceEqual("screen"u8):
                (message.Kind, message.Event) = (MessageKind.Page, "screen");
                return null;
            case var _ when kind.SequenceEqual("identify"u8):
                message.Kind = MessageKind.Person;
                return null;
            case var _ when kind.SequenceEqual("group"u8):
                message.Kind = MessageKind.Account;
                return null;
            case var _ when kind.SequenceEqual("alias"u8):
                message.Kind = MessageKind.Alias;
                return null;
            default:
                return Fate.Dropped(DropReason.UnknownKind, $"the type '{Encoding.UTF8.GetString(kind)}' is none of track, page, screen, identify, group, alias");
        }
    }

    void Order()
    {
        var order = Text.Find(SegmentPaths.Order) is { IsEmpty: false } named ? named : Text.Find(SegmentPaths.OrderCamel);
        var revenue = SegmentOrder.Amount(Text.Find(SegmentPaths.Revenue), message.Currency);
        message.Value = revenue;
        if (order.IsEmpty || order.Length > NameBook.MaxNameBytes || source.OrderEventOf(message.Event) is not { } what)
            return;
        message.Kind = MessageKind.Order;
        message.Value = null;
        message.Order = new(what, order.ToArray(), revenue ?? First(SegmentPaths.Value, SegmentPaths.Total, SegmentPaths.Subtotal), SegmentOrder.Lines(Text.Find(SegmentPaths.Products), message.Currency));
    }

    long? First(params ReadOnlySpan<ulong> paths)
    {
        foreach (var path in paths)
        {
            if (SegmentOrder.Amount(Text.Find(path), message.Currency) is { } amount)
                return amount;
        }
        return null;
    }
}
