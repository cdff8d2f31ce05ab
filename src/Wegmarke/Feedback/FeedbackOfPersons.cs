using System.Globalization;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Feedback;

/// <summary>What tests and interviews hold of persons: interviews that name a customer, and texts in which an identifier stands.</summary>
/// <param name="reader">Where they lie.</param>
/// <param name="limit">What is older is past its time; null = nothing is by itself, only with the interactions of its time.</param>
public sealed class FeedbackOfPersons(LogReader reader, DateTimeOffset? limit = null) : IHoldsPersonalData
{
    static readonly string[] s_testTexts = ["tester", "note"];
    static readonly string[] s_interviewTexts = ["interviewer", "note", "expected"];

    public void Erase(Person person, ErasurePlan plan)
    {
        var own = person.Identifiers.Where(identifier => !identifier.IsShared).ToArray();
        foreach (var interview in KeptFeedback.Interviews(reader))
        {
            if (own.Any(identifier => identifier.Node > 0 && identifier.Node == interview.Node))
                plan.Add(new CellErasure("feedback_interviews", interview.Number, []));
            else if (Names(own, interview.Interviewer, interview.Note, interview.Expected))
                plan.Add(new CellErasure("feedback_interviews", interview.Number, s_interviewTexts));
        }
        foreach (var test in KeptFeedback.Tests(reader).Where(test => Names(own, test.Tester, test.Note)))
            plan.Add(new CellErasure("feedback_tests", test.Number, s_testTexts));
    }

    /// <summary>Interviews of a customer go with what they speak of, or when their own time is over; of those that name nobody, and of own tests,
    /// the texts go then, and the marks stay.</summary>
    public void Expire(ErasurePlan plan)
    {
        var interactions = DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds(plan.Limit).UtcDateTime);
        var own = limit is { } set ? DateOnly.FromDateTime(set.UtcDateTime) : DateOnly.MinValue;
        foreach (var interview in KeptFeedback.Interviews(reader).Where(interview => interview.Day < own || (interview.Node > 0 && interview.Day < interactions)))
        {
            if (plan.HeldNodes.Contains(interview.Node))
                plan.Hold(RetentionClass.Feedback.Key);
            else if (interview.Node > 0)
                plan.Add(new CellErasure("feedback_interviews", interview.Number, []), RetentionClass.Feedback.Key);
            else if (SaysSomething(interview.Interviewer, interview.Note, interview.Expected))
                plan.Add(new CellErasure("feedback_interviews", interview.Number, s_interviewTexts), RetentionClass.Feedback.Key);
        }
        foreach (var test in KeptFeedback.Tests(reader).Where(test => test.Day < own && SaysSomething(test.Tester, test.Note)))
            plan.Add(new CellErasure("feedback_tests", test.Number, s_testTexts), RetentionClass.Feedback.Key);
    }

    static bool SaysSomething(params string[] texts) => Array.Exists(texts, text => text.Length > 0);

    public IReadOnlyList<HeldSection> Tell(Person person)
    {
        var nodes = person.Identifiers.Select(identifier => identifier.Node).ToHashSet();
        return
        [
            new("interviews", "Interviews", [.. KeptFeedback.Interviews(reader).Where(interview => interview.Node > 0 && nodes.Contains(interview.Node)).Select(Told)]),
        ];
    }

    static HeldField[] Told(Interview interview) =>
    [
        new("day", "Tag", interview.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        new("touchpoint", "Kontaktpunkt", interview.Touchpoint),
        new("note", "Gesagt", interview.Note),
        new("expected", "Gewünscht", interview.Expected),
    ];

    static bool Names(PersonIdentifier[] identifiers, params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (identifiers.Any(identifier => identifier.Value.Length > 2 && text.Contains(identifier.Value, StringComparison.OrdinalIgnoreCase)))
                return true;
        }
        return false;
    }
}
