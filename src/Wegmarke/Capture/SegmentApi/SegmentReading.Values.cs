using System.Net;
using System.Text;
using System.Text.Json;
using Wegmarke.Capture.Steps;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Capture.SegmentApi;

/// <summary>Where each value of a message goes; docs/guide/capture.md has the table.</summary>
sealed partial class SegmentReading
{
    Fate? Take(in Leaf leaf)
    {
        var path = Text[leaf.Path];
        if (path.StartsWith("properties."u8))
            return Property(leaf, path["properties.".Length..]);
        if (path.StartsWith("traits."u8))
            return Trait(leaf, "traits.".Length);
        if (path.StartsWith("context.traits."u8))
            return Trait(leaf, "context.traits.".Length);
        if (path.StartsWith("context.consent.categoryPreferences."u8))
            Consent(path["context.consent.categoryPreferences.".Length..], leaf.Type == JsonTokenType.True);
        return Known(leaf, path);
    }

    Fate? Known(in Leaf leaf, ReadOnlySpan<byte> path)
    {
        switch (SegmentPaths.Of(leaf.Hash))
        {
            case SegmentField.Type or SegmentField.Event or SegmentField.WriteKey:
                return null;
            case SegmentField.MessageId:
                message.Id = leaf.Value;
                return Add(BodyField.MessageId, leaf);
            case SegmentField.UserId:
                message.User = leaf.Value;
                return Identify("user_id", BodyField.UserId, leaf);
            case SegmentField.AnonymousId:
                message.Anonymous = leaf.Value;
                return Identify("anonymous_id", BodyField.AnonymousId, leaf);
            case SegmentField.PreviousId:
                message.Previous = leaf.Value;
                return Former(leaf);
            case SegmentField.GroupId:
                return Group(leaf);
            case SegmentField.Name or SegmentField.Category:
                return Add(leaf, leaf.Path);
            case SegmentField.Timestamp or SegmentField.OriginalTimestamp or SegmentField.SentAt:
                return Time(leaf);
            case SegmentField.Ip:
                return Ip(leaf);
            case SegmentField.UserAgent:
                message.UserAgent = leaf.Value;
                Device(leaf);
                return Add(leaf, leaf.Path);
            case SegmentField.CampaignName:
                Add(BodyField.Campaign, leaf);
                return Add(leaf, Text.Put("utm_campaign"u8));
            case SegmentField.CampaignTag:
                return Add(leaf, Text.Put(Encoding.UTF8.GetBytes("utm_" + Encoding.UTF8.GetString(path["context.campaign.".Length..]))));
            case SegmentField.Session:
                return Add(BodyField.Session, leaf);
            case SegmentField.DeviceId:
                return Identify("device", default, leaf) ?? Add(leaf, leaf.Path);
            case SegmentField.DeviceType:
                Add(leaf, Text.Put("platform"u8));
                return Add(leaf, leaf.Path);
            case SegmentField.PagePart:
                return PagePart(leaf, path["context.page.".Length..]);
            default:
                return Add(leaf, path.StartsWith("context."u8) || path.StartsWith("integrations"u8) ? leaf.Path : Under("message."u8, path));
        }
    }

    Slice Under(ReadOnlySpan<byte> root, ReadOnlySpan<byte> path) => Text.Put([.. root, .. path]);

    Fate? Add(BodyField field, in Leaf leaf)
    {
        message.Fields.Add(new(field, default, leaf.Value));
        return null;
    }

    Fate? Add(in Leaf leaf, Slice name)
    {
        message.Fields.Add(new(BodyField.Property, name, leaf.Value));
        return null;
    }

    Fate? Identify(string kind, BodyField field, in Leaf leaf)
    {
        if (source.Identifiers.Rules.Find(kind) is { } known)
            message.Identifiers.Add((known, leaf.Value));
        if (field != default)
            Add(field, leaf);
        return null;
    }

    /// <summary>An alias does not say what kind of identifier the former one is: a made-up one is a device's, another may be either.</summary>
    Fate? Former(in Leaf leaf)
    {
        Identify("anonymous_id", default, leaf);
        if (!Guid.TryParse(Encoding.UTF8.GetString(Text[leaf.Value]), out _))
            Identify("user_id", default, leaf);
        return Add(leaf, Under("message."u8, Text[leaf.Path]));
    }

    Fate? Group(in Leaf leaf)
    {
        if (source.Identifiers.Rules.Find("account") is { } account)
        {
            message.Identifiers.Add((account, leaf.Value));
            message.Accounts.Add((account, leaf.Value));
        }
        return Add(BodyField.Account, leaf);
    }

    /// <summary>A property keeps its name. One that is called like a kind of identifier is one, but for e-mail and phone, which may be somebody else's.</summary>
    Fate? Property(in Leaf leaf, ReadOnlySpan<byte> name)
    {
        // Some banners tell the choice in the properties of its event.
        if (message.Kind == MessageKind.Choice && leaf.Type is (JsonTokenType.True or JsonTokenType.False))
            Consent(name, leaf.Type == JsonTokenType.True);
        var slice = new Slice(leaf.Path.Start + leaf.Path.Length - name.Length, name.Length);
        switch (SegmentPaths.Of(leaf.Hash))
        {
            case SegmentField.Path:
                message.Page = leaf.Value;
                break;
            case SegmentField.Product:
                Add(BodyField.Product, leaf);
                break;
            case SegmentField.Quantity:
                Add(BodyField.Quantity, leaf);
                break;
            case SegmentField.Review:
                Add(BodyField.Comment, leaf);
                break;
            case SegmentField.Currency:
                message.Currency = CurrencyCode.Parse(Text[leaf.Value]);
                break;
        }
        if (name.SequenceEqual("customer_number"u8) || name.SequenceEqual("loyalty_card"u8))
            Identify(Encoding.UTF8.GetString(name), default, leaf);
        return Add(leaf, slice);
    }

    Fate? Trait(in Leaf leaf, int root)
    {
        var name = new Slice(leaf.Path.Start + root, leaf.Path.Length - root);
        message.Traits.Add((name, leaf.Value));
        if (source.Identifiers.Rules.Find(Snake(Text[name])) is { Scope: not IdentifierScope.None } kind && message.Kind != MessageKind.Account)
            message.Identifiers.Add((kind, leaf.Value));
        return message.Kind is MessageKind.Person or MessageKind.Account ? null : Add(leaf, leaf.Path);
    }

    /// <summary>customerNumber and customer_number are one.</summary>
    static string Snake(ReadOnlySpan<byte> name) =>
        string.Concat(Encoding.UTF8.GetString(name).Select((letter, at) => char.IsAsciiLetterUpper(letter) && at > 0 ? $"_{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    void Consent(ReadOnlySpan<byte> category, bool isGiven)
    {
        var purposes = source.Rules.PurposesOf(Encoding.UTF8.GetString(category));
        (message.Granted, message.Refused) = isGiven ? (message.Granted | purposes, message.Refused) : (message.Granted, message.Refused | purposes);
    }

    /// <summary>What the sender's clock said is kept beside the time that follows from it.</summary>
    Fate? Time(in Leaf leaf)
    {
        if (_instants.Parse(Text[leaf.Value]) is not { } time)
            return Fate.Dropped(DropReason.BadTime, $"{Encoding.UTF8.GetString(Text[leaf.Path])} '{Encoding.UTF8.GetString(Text[leaf.Value])}': use ISO 8601 between 1970 and 2100, for example 2026-03-29T14:05:00Z");
        var field = SegmentPaths.Of(leaf.Hash);
        message.Sent = field == SegmentField.SentAt ? time : message.Sent;
        // Some clients send both; the original one is by the clock that also says when it was sent.
        message.Said = field == SegmentField.OriginalTimestamp || (field == SegmentField.Timestamp && message.Said is null) ? time : message.Said;
        return Add(leaf, Under("message."u8, Text[leaf.Path]));
    }

    /// <summary>Never whole: the last part of an address is gone before anything is stored.</summary>
    Fate? Ip(in Leaf leaf)
    {
        if (!IPAddress.TryParse(Encoding.UTF8.GetString(Text[leaf.Value]), out var address))
            return null;
        var bytes = (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).GetAddressBytes();
        bytes.AsSpan(bytes.Length == 4 ? 3 : 6).Clear();
        message.Fields.Add(new(BodyField.Property, Text.Put("context.ip"u8), Text.Put(Encoding.ASCII.GetBytes($"{new IPAddress(bytes)}"))));
        return null;
    }

    void Device(in Leaf userAgent)
    {
        var text = Text[userAgent.Value];
        var device = text.IndexOf("iPad"u8) >= 0 || text.IndexOf("Tablet"u8) >= 0 ? "tablet"u8 : text.IndexOf("Mobi"u8) >= 0 ? "mobile"u8 : text.IndexOf("Mozilla/"u8) >= 0 ? "desktop"u8 : default;
        if (!device.IsEmpty)
            message.Fields.Add(new(BodyField.Device, default, Text.Put(device)));
    }

    /// <summary>Where the message itself says nothing of the page, its context does.</summary>
    Fate? PagePart(in Leaf leaf, ReadOnlySpan<byte> name)
    {
        var own = PathHash.Of(SegmentPaths.Properties, name);
        if (!Text.Has(own))
        {
            message.Page = name.SequenceEqual("path"u8) ? leaf.Value : message.Page;
            return Add(leaf, new(leaf.Path.Start + leaf.Path.Length - name.Length, name.Length));
        }
        return Text.Find(own).SequenceEqual(Text[leaf.Value]) ? null : Add(leaf, leaf.Path);
    }
}
