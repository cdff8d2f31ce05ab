using NodaTime;
using Wegmarke.Analysis.Filtering;

namespace Wegmarke.Analysis;

/// <summary>A question that people ask by name: the same word, options and answer on the command line, over HTTP and in documents.</summary>
/// <param name="Key">Its verb, and its place in addresses.</param>
/// <param name="Summary">What it answers, in a sentence.</param>
/// <param name="AnswerType">What <paramref name="Answer"/> returns.</param>
/// <param name="Answer">Reads its own options and asks the engine; throws <see cref="QuestionException"/> for what cannot be asked.</param>
public sealed record QuestionKind(
    string Key, string Summary, Type AnswerType, Func<AskedQuestion, OptionValues, CancellationToken, Task<object>> Answer)
{
    /// <summary>What it can be told besides the filter.</summary>
    public IReadOnlyList<QuestionOption> Options { get; init; } = [];

    /// <summary>What it is asked per when nothing is said; null = it has no unit.</summary>
    public QuestionUnit? UsualUnit { get; init; } = QuestionUnit.Journey;

    /// <summary>Which of its own options a date of the period stands for when it says a word that is no date: <c>--to conversion</c>.</summary>
    public IReadOnlyDictionary<string, string> InsteadOfDates { get; init; } = new Dictionary<string, string>();

    /// <summary>Its address below <c>/api</c>.</summary>
    public string Path { get; init; } = $"/analysis/{Key}";

    /// <summary>Everything it can be told: the unit, its own options and the common filter.</summary>
    public IEnumerable<QuestionOption> AllOptions =>
    [
        .. UsualUnit is { } unit ? [QuestionOption.Per with { Description = $"{QuestionOption.Per.Description} Else {$"{unit}".ToLowerInvariant()}." }] : Array.Empty<QuestionOption>(),
        .. Options,
        .. QuestionOption.Common,
    ];

    /// <summary>All of them; the command line, the addresses and the guide have each.</summary>
    public static IReadOnlyList<QuestionKind> All { get; } =
    [
        TouchpointTable.Kind,
        TransitionTable.Kind,
        AttributionTable.Kind,
        FunnelTable.Kind,
        SeriesTable.Kind,
        RetentionTable.Kind,
        LifecycleTable.Kind,
        AcquisitionTable.Kind,
        ChannelTable.Kind,
        HeatTable.Kind,
        EmotionTable.Kind,
        PathTable.Kind,
        StepTable.Kind,
        ConformanceTable.Kind,
    ];

    public static QuestionKind Find(string key) => All.Single(kind => kind.Key == key);

    /// <summary>The answer and, when the question compares, that of the other period.</summary>
    /// <exception cref="QuestionException">It cannot be asked; the message says what can.</exception>
    public async Task<Answered> Ask(TenantJourneys data, QuestionDesk desk, AskedFor wanted, CancellationToken cancel)
    {
        var asked = await desk.Ask(data, wanted.Question, cancel);
        var answer = await Answer(asked, wanted.Options, cancel);
        return wanted.Question.Compare is { } period
            ? new(asked, answer, await Answer(await desk.AskAgain(asked, period, cancel), wanted.Options, cancel))
            : new(asked, answer, Compared: null);
    }

    /// <summary>The question and its options as they were said, each by its name.</summary>
    /// <exception cref="QuestionException">Something of it cannot be asked, or what is needed is missing.</exception>
    public AskedFor Read(Func<string, string?> said, IReadOnlyList<string> where, DateTimeZone zone)
    {
        said = WithoutDates(said, new PeriodText(zone));
        if (Options.FirstOrDefault(option => option.IsRequired && string.IsNullOrWhiteSpace(said(option.Name))) is { } missing)
            throw new QuestionException($"'{missing.Name}' is missing: {missing.Description}");
        var text = QuestionText.Of(said, where);
        return new(Question.Of(text with { Per = UsualUnit is { } usual ? text.Per ?? $"{usual}" : null }, zone), OptionValues.Of(Options.Select(option => option.Name), said));
    }

    Func<string, string?> WithoutDates(Func<string, string?> said, PeriodText dates)
    {
        bool IsWord(string date) => said(date) is { } text && !string.IsNullOrWhiteSpace(text) && !dates.IsDate(text);
        var words = InsteadOfDates.Where(pair => IsWord(pair.Key)).ToDictionary();
        return name => words.ContainsKey(name) ? null : said(name) ?? words.Where(pair => pair.Value == name).Select(pair => said(pair.Key)).FirstOrDefault();
    }
}
