using Wegmarke.Engine;

namespace Wegmarke.Benchmarks.Peers;

/// <summary>One question in the best form known for each engine.</summary>
/// <param name="Name">Short, for the table.</param>
/// <param name="Target">Times the faster peer's general form that is to be reached without a filter.</param>
/// <param name="ClickHouse">Where <c>{and}</c> stands, the filter is added; where <c>{where}</c> stands, with the word.</param>
/// <param name="Duck">The same for DuckDB.</param>
/// <param name="Ours">The answer, with columns and rows as <paramref name="Canon"/> leaves them.</param>
sealed record PeerQuestion(string Name, double Target, string ClickHouse, string Duck, Func<JourneyQuestion, string> Ours)
{
    /// <summary>A form of DuckDB that is right only because the table lies sorted; null = none.</summary>
    public string? Streaming { get; init; }

    /// <summary>What an answer of DuckDB must go through to have the columns of ClickHouse's.</summary>
    public Func<string, string> DuckColumns { get; init; } = answer => answer;

    /// <summary>What both must go through to be compared.</summary>
    public Func<string, string> Canon { get; init; } = Sorted;

    public static string Sorted(string answer) => string.Join('\n', answer.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));

    public static string With(string sql, string? filter) => sql
        .Replace("{where}", filter is null ? "" : $"WHERE {filter}", StringComparison.Ordinal)
        .Replace("{and of b}", filter is null ? "" : $"AND b.{filter}", StringComparison.Ordinal)
        .Replace("{and of c}", filter is null ? "" : $"AND c.{filter}", StringComparison.Ordinal)
        .Replace("{and of d}", filter is null ? "" : $"AND d.{filter}", StringComparison.Ordinal)
        .Replace("{and}", filter is null ? "" : $"AND {filter}", StringComparison.Ordinal);
}
