using System.Globalization;

namespace Wegmarke.Engine.Tests.Kit;

/// <summary>Aggregated paths written as text, a line each: <c>a > b > a 2 30 3</c> leads to two conversions worth 30 together and three times to
/// none. Touches lie a day apart, the last one a day before the end.</summary>
sealed record PathTable(IReadOnlyList<string> Kinds, IReadOnlyList<PathTable.Row> Rows)
{
    const long Day = 86_400_000;

    public sealed record Row(IReadOnlyList<int> Kinds, double Conversions, double Value, double Nulls)
    {
        public IReadOnlyList<long> Ages { get; init; } = [.. Enumerable.Range(1, Kinds.Count).Reverse().Select(day => day * Day)];
    }

    public static PathTable Parse(string text)
    {
        var kinds = new List<string>();
        var rows = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line =>
        {
            var words = line.Split([' ', '>'], StringSplitOptions.RemoveEmptyEntries);
            double Number(int fromEnd) => double.Parse(words[^fromEnd], CultureInfo.InvariantCulture);
            return new Row([.. words[..^3].Select(name => Code(kinds, name))], Number(3), Number(2), Number(1));
        }).ToList();
        return new(kinds, rows);
    }

    /// <summary>The same for the same seed: short and long paths, some without conversion, few or many kinds.</summary>
    public static PathTable Random(int seed, int mostRows = 40)
    {
        var random = new Random(seed);
        var (kinds, longest) = (random.Next(1, 9), random.Next(1, 9));
        return new([.. Enumerable.Range(0, kinds).Select(kind => $"k{kind}")], [.. Enumerable.Range(0, random.Next(1, mostRows)).Select(_ =>
            new Row([.. Enumerable.Range(0, random.Next(1, longest + 1)).Select(_ => random.Next(kinds))], random.Next(4), random.Next(1000), random.Next(4)))]);
    }

    public CreditRules Rules(params int[] orders) => new(Kinds.Count) { LeftOut = new bool[Kinds.Count], Orders = orders };

    public AttributedPart Ask(params int[] orders) => Ask(Rules(orders));

    public AttributedPart Ask(CreditRules rules) => Credits(rules, Rows).Result(TestContext.Current.CancellationToken).Parts.Single();

    public static PathCredits Credits(CreditRules rules, IEnumerable<Row> rows)
    {
        var credits = new PathCredits(rules);
        foreach (var row in rows)
            credits.Add(new([.. row.Kinds], [.. row.Ages]) { Conversions = row.Conversions, Value = row.Value, Nulls = row.Nulls });
        return credits;
    }

    /// <summary>By name, to four digits, those that got something.</summary>
    public string Text(IEnumerable<double> byKind) => string.Join(' ', byKind.Index().Where(kind => kind.Item != 0)
        .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{Kinds[kind.Index]} {kind.Item:0.####}")));

    static int Code(List<string> names, string name)
    {
        if (!names.Contains(name))
            names.Add(name);
        return names.IndexOf(name);
    }
}
