using System.Text.Json;
using Wegmarke.Catalogue;

namespace Wegmarke.Feedback.Reading;

/// <summary>Checklists as JSON.</summary>
static class ChecklistText
{
    static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };

    /// <exception cref="FeedbackException">Something in it is no checklist.</exception>
    public static IReadOnlyList<Checklist> Read(string json)
    {
        try
        {
            var written = JsonSerializer.Deserialize<Written?[]>(json, s_json) ?? [];
            if (written.Length == 0)
                throw new FeedbackException("There is no checklist in it. Give a list in square brackets.");
            var read = written.Select(Checked).ToArray();
            return read.CountBy(list => list.Key).FirstOrDefault(count => count.Value > 1) is { Value: > 1 } twice
                ? throw new FeedbackException($"There are {twice.Value} checklists '{twice.Key}'. Give each its own key.") : read;
        }
        catch (JsonException cause)
        {
            throw new FeedbackException($"That is no list of checklists: {cause.Message}");
        }
    }

    public static string Write(Checklist list) => JsonSerializer.Serialize<Written[]>(
        [new(list.Key, new(list.Name.De, list.Name.En), [.. list.Channels], Minutes(list.Answers), Minutes(list.CaseAnswers),
            [.. list.Items.Select(item => new WrittenItem(item.Key, CriterionNames.Word(item.Criterion), item.Text.De, item.Text.En))])], s_json);

    static Checklist Checked(Written? written)
    {
        if (written is null || string.IsNullOrWhiteSpace(written.Key) || string.IsNullOrWhiteSpace(written.Name?.De))
            throw new FeedbackException("A checklist has no key or no name. Give it both.");
        var items = (written.Items ?? []).Select(Checked).ToArray();
        if (items.CountBy(item => item.Key).FirstOrDefault(count => count.Value > 1) is { Value: > 1 } twice)
            throw new FeedbackException($"Checklist '{written.Key}' has {twice.Value} items '{twice.Key}'. Give each its own key.");
        return new(written.Key, new(written.Name.De, written.Name.En ?? written.Name.De), [.. (written.Channels ?? []).OfType<string>()],
            Times(written.AnswerMinutes), Times(written.CaseMinutes), items);
    }

    static WrittenMinutes? Minutes(AnswerTimes? times) => times is null ? null : new(times.Good.TotalMinutes, times.Bad.TotalMinutes);

    static AnswerTimes? Times(WrittenMinutes? minutes) => minutes is null ? null : new(TimeSpan.FromMinutes(minutes.Good), TimeSpan.FromMinutes(minutes.Bad));

    static ChecklistItem Checked(WrittenItem? item) => item is null || string.IsNullOrWhiteSpace(item.Key) || string.IsNullOrWhiteSpace(item.De)
        ? throw new FeedbackException("An item of a checklist has no key or no text. Give it both.")
        : new(item.Key, CriterionNames.Find(item.Criterion ?? "") ?? throw new FeedbackException($"Item '{item.Key}' is of criterion '{item.Criterion}'. Known are {CriterionNames.Words}."),
            new(item.De, item.En ?? item.De));

    sealed record Written(string Key, WrittenName? Name, string?[]? Channels, WrittenMinutes? AnswerMinutes, WrittenMinutes? CaseMinutes, WrittenItem?[]? Items);

    sealed record WrittenName(string? De, string? En);

    sealed record WrittenMinutes(double Good, double Bad);

    sealed record WrittenItem(string Key, string? Criterion, string De, string? En);
}
