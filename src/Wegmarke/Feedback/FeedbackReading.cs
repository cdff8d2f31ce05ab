using System.Globalization;
using Wegmarke.Catalogue;

namespace Wegmarke.Feedback;

/// <summary>Turns what people tell into what is kept.</summary>
public sealed class FeedbackReading(TenantCatalogue catalogue, Checklists checklists, DateOnly today)
{
    const int LongestText = 10_000;

    /// <exception cref="FeedbackException">Something in it cannot be kept.</exception>
    public TouchpointTest Read(ToldTest told)
    {
        var touchpoint = Touchpoint(told.Touchpoint);
        var marks = new Marks(Given(told.Marks), [.. (told.Items ?? new Dictionary<string, bool>()).Select(item => Answer(touchpoint, item.Key, item.Value))]).Checked();
        return marks.IsEmpty && string.IsNullOrWhiteSpace(told.Note)
            ? throw new FeedbackException($"The test of '{touchpoint.Key}' says nothing. Give a mark ({CriterionNames.Words}), an answer to its checklist '{checklists.Of(touchpoint).Key}', or a note.")
            : new(0, Day(told.Day), touchpoint.Key, Text(told.Tester), marks, Text(told.Note));
    }

    /// <param name="nodeOf">Finds the customer; throws for an identifier that names nobody.</param>
    /// <exception cref="FeedbackException">Something in it cannot be kept.</exception>
    public Interview Read(ToldInterview told, Func<string, int> nodeOf)
    {
        var key = string.IsNullOrWhiteSpace(told.Touchpoint) ? "" : Touchpoint(told.Touchpoint).Key;
        var marks = new Marks(Given(told.Marks), []).Checked();
        if (key.Length == 0 && !marks.IsEmpty)
            throw new FeedbackException("Marks are of a touchpoint; name the one they are for.");
        if (marks.IsEmpty && string.IsNullOrWhiteSpace(told.Note) && string.IsNullOrWhiteSpace(told.Expected))
            throw new FeedbackException($"The interview says nothing. Give a note, what was expected, or marks ({CriterionNames.Words}).");
        var node = string.IsNullOrWhiteSpace(told.Customer) ? 0 : nodeOf(told.Customer);
        return new(0, Day(told.Day), key, Text(told.Interviewer), node, marks, Text(told.Note), Text(told.Expected));
    }

    /// <summary>What comes as JSON may lack what a test cannot be without.</summary>
    Touchpoint Touchpoint(string? given) => given is { } said && !string.IsNullOrWhiteSpace(said) ? Known(said)
        : throw new FeedbackException("The test names no touchpoint. Give its key, name or synonym; 'wegmarke catalogue list touchpoint' lists them.");

    Touchpoint Known(string said) => catalogue.FindTouchpoint(said)
        ?? (Catalogue.Touchpoint.IsUnmapped(said) ? catalogue.TouchpointOf(said) : throw new FeedbackException(Unknown(said)));

    string Unknown(string said)
    {
        var near = catalogue.Classifier.Suggest(said).Select(one => one.Touchpoint).ToArray();
        return $"There is no touchpoint '{said}'. {(near.Length == 0 ? "" : $"Near are {string.Join(", ", near)}. ")}'wegmarke catalogue list touchpoint' lists them.";
    }

    ItemAnswer Answer(Touchpoint touchpoint, string said, bool yes) => checklists.Find(touchpoint, said) is { } item
        ? new(item.Key, item.Criterion, yes)
        : throw new FeedbackException($"'{said}' is no item of the checklist '{checklists.Of(touchpoint).Key}' of '{touchpoint.Key}'. Its items: {string.Join(", ", checklists.Of(touchpoint).Items.Select(known => known.Key))}.");

    static Dictionary<Criterion, double> Given(IReadOnlyDictionary<string, double>? told)
    {
        var given = new Dictionary<Criterion, double>();
        foreach (var (word, mark) in told ?? new Dictionary<string, double>())
        {
            var criterion = CriterionNames.Find(word) ?? throw new FeedbackException($"'{word}' is no criterion. Known are {CriterionNames.Words}.");
            if (!given.TryAdd(criterion, mark))
                throw new FeedbackException($"{CriterionNames.Word(criterion)} is marked twice. Give one mark for each criterion.");
        }
        return given;
    }

    DateOnly Day(DateOnly? day) => day is { } given && given > today
        ? throw new FeedbackException($"The day {given.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} lies in the future; today is {today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.")
        : day ?? today;

    static string Text(string? text) => text is { Length: > LongestText }
        ? throw new FeedbackException($"A text has {text.Length} characters; {LongestText} are the most.")
        : (text ?? "").Trim();
}
