using Wegmarke.Engine;

namespace Wegmarke.Analysis.Attributing;

/// <summary>What was said to an attribution, read from its options.</summary>
sealed record AttributionWish
{
    public const int UsualRows = 200;
    public const int MostRows = 1000;
    const int LookbackDays = 90;
    const int HalfLifeDays = 7;

    /// <summary>Stands for touches without a value.</summary>
    const string None = "(none)";
    const string Nothing = "nothing";

    static readonly string[] s_transforms = [.. Enum.GetNames<PathTransform>().Select(name => name.ToLowerInvariant())];

    public required IReadOnlyList<AttributionModel> Models { get; init; }

    public required PathTransform Transform { get; init; }

    public required TimeSpan HalfLife { get; init; }

    /// <summary>Null = not said.</summary>
    public required IReadOnlyList<string>? LeaveOut { get; init; }

    public DimensionName Of { get; init; } = DimensionName.Of("channel");

    public TimeSpan Lookback { get; init; } = TimeSpan.FromDays(LookbackDays);

    public bool WithConversion { get; init; }

    public string? Conversion { get; init; }

    public int Rows { get; init; } = UsualRows;

    public IReadOnlyList<int> Orders => [.. Models.Where(model => model.Credit is null).Select(model => model.Order)];

    /// <summary>Those that a file of paths takes too.</summary>
    public static IReadOnlyList<QuestionOption> OfPaths { get; } =
    [
        new("model", $"One or several, with commas: {AttributionModel.Known}. Else all."),
        new("transform", $"What of a path counts: {string.Join(", ", s_transforms)}. Else unique, which is every touch."),
        new("half-life", $"Of the model decay, for example 12h or 7d; else {HalfLifeDays}d."),
        new("leave-out", $"Values, with commas, that are left out of a path unless nothing else is in it, such as direct; {None} for touches without a value. Else {None} where another dimension than channel or touchpoint is asked; '{Nothing}' leaves nothing out."),
        new("rows", $"Values with a row of their own, the most frequent ones, the rest together; else {UsualRows}, at most {MostRows}."),
    ];

    public static IReadOnlyList<QuestionOption> OfJourneys { get; } =
    [
        .. OfPaths,
        new("of", "What gets the credit: channel, touchpoint, campaign or another dimension. Else channel."),
        new("lookback", $"How long before its end touches of a path count, for example 30d; else {LookbackDays}d."),
        new("conversion", "Key of a conversion rule; else every active one."),
        new("with-conversion", "Whether the interaction that converts is a touch itself: yes or no. Else yes, and no of touchpoints, where each sale would earn itself."),
    ];

    /// <exception cref="QuestionException">Something of it is unknown.</exception>
    public static AttributionWish Read(OptionValues options)
    {
        var of = DimensionName.Of(options.Text("of") ?? "channel");
        return ReadPaths(options) with
        {
            Of = of,
            Lookback = options.Time("lookback") ?? TimeSpan.FromDays(LookbackDays),
            WithConversion = options.Word("with-conversion", "yes", "no") is { } said ? said == "yes" : of.Kind != DimensionKind.Touchpoint,
            Conversion = options.Text("conversion"),
        };
    }

    /// <exception cref="QuestionException">Something of it is unknown.</exception>
    public static AttributionWish ReadPaths(OptionValues options) => new()
    {
        Models = AttributionModel.Of(options.List("model")),
        Transform = Enum.Parse<PathTransform>(options.Word("transform", s_transforms) ?? nameof(PathTransform.Unique), ignoreCase: true),
        HalfLife = options.Time("half-life") ?? TimeSpan.FromDays(HalfLifeDays),
        LeaveOut = options.Text("leave-out") is null ? null : options.List("leave-out"),
        Rows = options.Number("rows", least: 1, MostRows) ?? UsualRows,
    };

    /// <summary>Which kinds are left out.</summary>
    /// <param name="kinds">How many there are; 0 stands for none.</param>
    /// <param name="isNoneUsual">Touches without a value are left out when nothing is said.</param>
    /// <param name="kindOf">The kind of a value; null when there is none.</param>
    /// <exception cref="QuestionException">There is no such value.</exception>
    public bool[] LeftOut(int kinds, bool isNoneUsual, Func<string, int?> kindOf)
    {
        var leftOut = new bool[kinds];
        foreach (var word in (LeaveOut ?? (isNoneUsual ? [None] : [])).Where(word => !word.Equals(Nothing, StringComparison.OrdinalIgnoreCase)))
            leftOut[word == None ? 0 : kindOf(word) ?? throw new QuestionException($"There is no '{word}' to leave out. Say one of the keys that the answer has rows for, {None} or {Nothing}.")] = true;
        return leftOut;
    }

    public AttributionTerms Terms(string of, IReadOnlyList<string> leftOut) => new(
        of, [.. Models.Select(model => model.Name)], Lookback == TimeSpan.MaxValue ? null : Lookback, HalfLife, Conversion, WithConversion, $"{Transform}".ToLowerInvariant(), leftOut);
}
