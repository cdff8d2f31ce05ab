using NodaTime;
using Wegmarke.Analysis;

namespace Wegmarke.Maps;

/// <summary>What a map may be told of the interactions it is measured on: the same words as every question, but those that would make several maps of it.</summary>
public static class MapQuestion
{
    static readonly string[] s_notHere = ["phases", "compare", "by", "parts"];

    public static IReadOnlyList<QuestionOption> Options { get; } = [.. QuestionOption.Common.Where(option => !s_notHere.Contains(option.Name))];

    /// <summary>Null when nothing was said: then the map is that of everything, and needs no more than the columns.</summary>
    /// <exception cref="QuestionException">It cannot be asked; the message says what can.</exception>
    public static async Task<AskedQuestion?> Ask(TenantJourneys data, QuestionDesk desk, QuestionText text, DateTimeZone zone, CancellationToken cancel) =>
        text == new QuestionText { Where = text.Where } && text.Where.Count == 0 ? null : await desk.Ask(data, Question.Of(text, zone), cancel);
}
