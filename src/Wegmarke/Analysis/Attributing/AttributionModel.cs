using System.Globalization;
using Wegmarke.Engine;

namespace Wegmarke.Analysis.Attributing;

/// <summary>A model as people name it: a way to share each conversion, or a Markov chain.</summary>
/// <param name="Credit">Null of a chain.</param>
/// <param name="Order">Of a chain.</param>
sealed record AttributionModel(string Name, CreditModel? Credit, int Order)
{
    public const int MostTouches = 20;

    const string All = "all";
    const string Markov = "markov";

    static readonly IReadOnlyList<AttributionModel> s_shares = [.. Enum.GetValues<CreditModel>().Select(credit => new AttributionModel($"{credit}".ToLowerInvariant(), credit, 0))];

    public static string Known => $"{string.Join(", ", s_shares.Select(model => model.Name))}, {Markov}, {Markov}:2 up to {Markov}:{MostTouches}, {All}";

    /// <summary>Each once, in the order named; all when none is.</summary>
    /// <exception cref="QuestionException">There is no such model.</exception>
    public static IReadOnlyList<AttributionModel> Of(IReadOnlyList<string> names) =>
        [.. (names.Count == 0 ? [All] : names).SelectMany(Of).DistinctBy(model => model.Name)];

    static IReadOnlyList<AttributionModel> Of(string name)
    {
        var word = name.ToLowerInvariant();
        if (word == All)
            return [.. s_shares, Chain(1)];
        if (s_shares.FirstOrDefault(model => model.Name == word) is { } shares)
            return [shares];
        var order = word == Markov ? 1 : word.StartsWith(Markov + ':', StringComparison.Ordinal) && int.TryParse(word[(Markov.Length + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said : 0;
        return order is >= 1 and <= MostTouches ? [Chain(order)] : throw new QuestionException($"'{name}' is no model. Known are {Known}.");
    }

    static AttributionModel Chain(int order) => new($"{Markov}:{order}", null, order);
}
