using Wegmarke.Catalogue;

namespace Wegmarke.Feedback;

/// <summary>What a tester looks for at touchpoints of some channels, and how soon they should answer.</summary>
/// <param name="Channels">Keys of the channels whose touchpoints it is for; none = for all that have no other.</param>
/// <param name="Answers">Null where nobody waits for an answer.</param>
/// <param name="CaseAnswers">How soon a case that was taken down there should be answered; null = like all answers.</param>
public sealed record Checklist(string Key, LocalText Name, IReadOnlyList<string> Channels, AnswerTimes? Answers, AnswerTimes? CaseAnswers, IReadOnlyList<ChecklistItem> Items);
