using System.Globalization;
using System.Text;
using Wegmarke.Privacy;
using Wegmarke.Profiles;

namespace Wegmarke.Capture.Steps;

/// <summary>What a source's mode leaves of a message.</summary>
static class MeasuringMode
{
    /// <summary>The French authority lets a visitor's id live for 13 months at most.</summary>
    const int MonthsOfVisitor = 13;

    static readonly byte[][] s_kept = [.. ((string[])["path", "title", "name", "category"]).Select(Encoding.UTF8.GetBytes)];

    public static Fate? Restrict(CapturedMessage message, LiveSource source) => source.Rules.Mode switch
    {
        SourceMode.Dsk => Bots.Refuse(message, source) ?? Fate.Counted,
        SourceMode.Cnil => Reduce(message, source),
        _ => null,
    };

    /// <summary>A page view that says whose it may not be: of a browser whose person has not agreed. Counted in every mode, as in the plainest.</summary>
    public static Fate? CountNobody(CapturedMessage message, LiveSource source) =>
        message is { Kind: MessageKind.Page, User.IsEmpty: true, Anonymous.IsEmpty: true } && message.Refused.HasFlag(Purpose.Analysis) ? Bots.Refuse(message, source) ?? Fate.Counted : null;

    static Fate? Reduce(CapturedMessage message, LiveSource source)
    {
        if (message.Kind is not (MessageKind.Page or MessageKind.Contact) || message.Anonymous.IsEmpty)
            return Fate.Dropped(DropReason.NotInMode, "the mode 'cnil' measures pages and events of visitors without a name");
        message.Fields.RemoveAll(field => !IsKept(message, field));
        message.Traits.Clear();
        message.Identifiers.Clear();
        (message.Value, message.User) = (null, default);
        if (source.Identifiers.Rules.Find("anonymous_id") is { } kind)
            message.Identifiers.Add((kind, Visitor(message, source)));
        message.Collected = new(LegalBasis.LegitimateInterest, Purpose.Analysis);
        return null;
    }

    static bool IsKept(CapturedMessage message, MessageField field) =>
        field.Field is BodyField.Device or BodyField.MessageId || (field.Field == BodyField.Property && Array.Exists(s_kept, name => message[field.Name].SequenceEqual(name)));

    /// <summary>Of this source and these months only; nothing else can be joined to it.</summary>
    static Slice Visitor(CapturedMessage message, LiveSource source)
    {
        var time = DateTimeOffset.FromUnixTimeMilliseconds(message.Received).UtcDateTime;
        var period = ((time.Year * 12) + time.Month) / MonthsOfVisitor;
        var number = source.Visitors.NumberOf(period, source.Utf8Name, message[message.Anonymous]);
        return message.Text.Put(Encoding.ASCII.GetBytes(number.ToString("x32", CultureInfo.InvariantCulture)));
    }
}
