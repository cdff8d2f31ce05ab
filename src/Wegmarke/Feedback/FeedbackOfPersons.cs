using System.Globalization;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Feedback;

/// <summary>What tests and interviews hold of persons: interviews that name a customer, and texts in which an identifier stands.</summary>
public sealed class FeedbackOfPersons(LogReader reader) : IHoldsPersonalData
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

    /// <summary>Interviews of a customer go with what they speak of; those that name nobody, and own tests, stay.</summary>
    public void Expire(ErasurePlan plan)
    {
        var limit = DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds(plan.Limit).UtcDateTime);
        foreach (var interview in KeptFeedback.Interviews(reader).Where(interview => interview.Node > 0 && interview.Day < limit))
            plan.Add(new CellErasure("feedback_interviews", interview.Number, []));
    }

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
