using System.Text.Json;
using Wegmarke.Engine;

namespace Wegmarke.Profiles.Defining;

/// <summary>Reads one condition: an object with one of the words below.</summary>
static class ConditionReading
{
    const string UsualBirthday = "birthday";

    static readonly Dictionary<string, Func<JsonElement, string, SegmentCondition>> s_words = new()
    {
        ["all"] = (value, path) => new SegmentCondition.All(Several(value, path)),
        ["any"] = (value, path) => new SegmentCondition.Any(Several(value, path)),
        ["not"] = (value, path) => new SegmentCondition.Not(Of(value, path)),
        ["segment"] = (value, path) => new SegmentCondition.InSegment(DefinitionFields.TextsOf(value, path)[0]),
        ["persona"] = (value, path) => new SegmentCondition.OfPersona(DefinitionFields.TextsOf(value, path)[0]),
        ["age"] = Age,
        ["contacts"] = (value, path) => Counted(value, path, filter => filter),
        ["purchases"] = (value, path) => Counted(value, path, filter => filter with { IsPurchase = true }),
        ["conversions"] = (value, path) => Counted(value, path, filter => filter with { IsConversion = true }),
        ["bought"] = Bought,
        ["share"] = Share,
        ["revenue"] = Revenue,
        ["firstContact"] = (value, path) => Moment(value, path, isLast: false, isPurchase: false),
        ["lastContact"] = (value, path) => Moment(value, path, isLast: true, isPurchase: false),
        ["firstPurchase"] = (value, path) => Moment(value, path, isLast: false, isPurchase: true),
        ["lastPurchase"] = (value, path) => Moment(value, path, isLast: true, isPurchase: true),
        ["preferredChannel"] = PreferredChannel,
        ["score"] = Score,
        ["sequence"] = Sequence,
    };

    /// <summary>All words a condition may begin with.</summary>
    public static IReadOnlyList<string> Words { get; } = ["trait", .. s_words.Keys];

    public static SegmentCondition Of(JsonElement element, string path)
    {
        if (element.ValueKind != JsonValueKind.Object)
            throw DefinitionFields.Wrong(path, element, $"a condition in braces, with one of {string.Join(", ", Words)}");
        if (element.TryGetProperty("trait", out _))
            return TraitTestReading.Of(element, path);
        var members = element.EnumerateObject().ToArray();
        if (members is not [var one])
            throw new SegmentException($"{path} holds {members.Length} words; a condition is one. Put several into \"all\" or \"any\".");
        return s_words.TryGetValue(one.Name, out var read) ? read(one.Value, $"{path}.{one.Name}")
            : throw new SegmentException($"{path}: \"{one.Name}\" is no condition. Known are {string.Join(", ", Words)}.");
    }

    static IReadOnlyList<SegmentCondition> Several(JsonElement value, string path) => value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0
        ? [.. value.EnumerateArray().Select((element, at) => Of(element, $"{path}[{at}]"))]
        : throw DefinitionFields.Wrong(path, value, "a list with at least one condition");

    static SegmentCondition.Age Age(JsonElement value, string path)
    {
        var fields = new DefinitionFields(value, path, ["trait", "atLeast", "atMost", "on"]);
        return new(fields.Text("trait") ?? UsualBirthday, Limited(fields), fields.Day("on"));
    }

    static SegmentCondition.Contacts Counted(JsonElement value, string path, Func<ContactFilter, ContactFilter> narrow)
    {
        var fields = new DefinitionFields(value, path, ["atLeast", "atMost", .. ContactReading.Fields]);
        var range = fields.Range();
        return new(narrow(ContactReading.Of(fields)), range is (null, null) ? new(1, null) : range);
    }

    static SegmentCondition Bought(JsonElement value, string path)
    {
        var once = new SegmentCondition.Contacts(ContactFilter.All with { IsConversion = true }, new(1, null));
        return value.ValueKind switch
        {
            JsonValueKind.True => once,
            JsonValueKind.False => new SegmentCondition.Not(once),
            _ => throw DefinitionFields.Wrong(path, value, "true or false; how often and when is said by \"conversions\""),
        };
    }

    static SegmentCondition.Share Share(JsonElement value, string path)
    {
        var fields = new DefinitionFields(value, path, ["of", "atLeast", "atMost", .. ContactReading.Fields]);
        var filter = ContactReading.Of(fields);
        var among = fields.Find("of") is { } of ? ContactReading.With(of, fields.At("of")) : ContactFilter.All;
        var range = Limited(fields);
        if (range.AtLeast is < 0 or > 1 || range.AtMost is < 0 or > 1)
            throw new SegmentException($"{path}: a share goes from 0 to 1; 0.5 is half of them.");
        return new(filter, among with { Period = filter.Period }, range);
    }

    static SegmentCondition.Revenue Revenue(JsonElement value, string path)
    {
        var fields = new DefinitionFields(value, path, ["atLeast", "atMost", .. ContactReading.Fields]);
        return new(ContactReading.Of(fields), Limited(fields));
    }

    static SegmentCondition.Moment Moment(JsonElement value, string path, bool isLast, bool isPurchase)
    {
        var fields = new DefinitionFields(value, path, ["with", "after", "before", "within", "longerAgo"]);
        var filter = fields.Find("with") is { } with ? ContactReading.With(with, fields.At("with")) : ContactFilter.All;
        var moment = new SegmentCondition.Moment(filter with { IsPurchase = filter.IsPurchase || isPurchase }, isLast,
            fields.Day("after"), fields.Day("before"), fields.Length("within"), fields.Length("longerAgo"));
        return moment is { After: null, Before: null, Within: null, LongerAgo: null }
            ? throw new SegmentException($"{path} says no time. Give it after, before, within or longerAgo.")
            : moment;
    }

    static SegmentCondition.PreferredChannel PreferredChannel(JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return new(DefinitionFields.TextsOf(value, path), ContactFilter.All with { IsByCustomer = true });
        var fields = new DefinitionFields(value, path, ["is", .. ContactReading.Fields]);
        return new(fields.Texts("is") ?? throw new SegmentException($"{path}: \"is\" is missing; name a channel."), ContactReading.Of(fields) with { IsByCustomer = true });
    }

    static SegmentCondition.Score Score(JsonElement value, string path)
    {
        var fields = new DefinitionFields(value, path, ["kind", "atLeast", "atMost", "which", .. ContactReading.Fields]);
        var kinds = Enum.GetValues<ScoreKind>().Where(kind => kind != ScoreKind.None).ToArray();
        var kind = kinds.FirstOrDefault(kind => $"{kind}".Equals(fields.Needed("kind").Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
        if (kind == ScoreKind.None)
            throw new SegmentException($"{fields.At("kind")} holds \"{fields.Text("kind")}\"; it takes one of {string.Join(", ", kinds).ToLowerInvariant()}.");
        var isLast = fields.Text("which") switch
        {
            null or "any" => false,
            "last" => true,
            var other => throw new SegmentException($"{fields.At("which")} holds \"{other}\"; it takes any or last."),
        };
        return new(kind, Limited(fields), isLast, ContactReading.Of(fields));
    }

    static SegmentCondition.Sequence Sequence(JsonElement value, string path)
    {
        var fields = new DefinitionFields(value, path, ["first", "then", "thenNot", "before", "within", "from", "to", "last"]);
        (string Word, SequenceKind Kind)[] forms = [("then", SequenceKind.Then), ("thenNot", SequenceKind.ThenNot), ("before", SequenceKind.Before)];
        if (forms.Where(form => fields.Find(form.Word) is not null).ToArray() is not [var form])
            throw new SegmentException($"{path} needs \"first\" and one of then, thenNot, before.");
        var first = fields.Find("first") ?? throw new SegmentException($"{path}: \"first\" is missing.");
        var within = fields.Length("within");
        if (within is not null && form.Kind == SequenceKind.Before)
            throw new SegmentException($"{path}: \"before\" compares the first interactions whenever they were; \"within\" goes with then and thenNot.");
        var period = ContactReading.Of(fields).Period;
        return new(form.Kind, ContactReading.With(first, fields.At("first")) with { Period = period },
            ContactReading.With(fields.Find(form.Word)!.Value, fields.At(form.Word)) with { Period = period }, within); // was just looked for
    }

    /// <summary>A range that says something.</summary>
    static NumberRange Limited(DefinitionFields fields) => fields.Range() is var range and not (null, null) ? range
        : throw new SegmentException($"{fields.Path} says no limit. Give it atLeast, atMost or both.");
}
