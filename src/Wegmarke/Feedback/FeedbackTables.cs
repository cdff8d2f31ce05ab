namespace Wegmarke.Feedback;

/// <summary>The tables of this feature in the log's file.</summary>
static class FeedbackTables
{
    public const string Tests = "feedback_tests";
    public const string Interviews = "feedback_interviews";

    public static IReadOnlyList<string> Create { get; } =
    [
        "CREATE TABLE IF NOT EXISTS feedback_tests(id INTEGER PRIMARY KEY, day TEXT NOT NULL, touchpoint TEXT NOT NULL, tester TEXT NOT NULL, marks TEXT NOT NULL, note TEXT NOT NULL)",
        "CREATE TABLE IF NOT EXISTS feedback_interviews(id INTEGER PRIMARY KEY, day TEXT NOT NULL, touchpoint TEXT NOT NULL, interviewer TEXT NOT NULL, node INTEGER NOT NULL, marks TEXT NOT NULL, note TEXT NOT NULL, expected TEXT NOT NULL)",
    ];
}
