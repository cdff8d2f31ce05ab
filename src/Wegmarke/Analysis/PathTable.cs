using Wegmarke.Analysis.Paths;
using Wegmarke.Engine;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Which paths customers take, how they part and meet step by step, and which one is likeliest to end in a purchase.</summary>
/// <param name="Until">Where paths end: <c>conversion</c>, <c>repurchase</c>, a touchpoint's key; null = with the unit.</param>
/// <param name="Since">Key of the touchpoint they begin with; null = the unit's first one.</param>
/// <param name="Depth">Steps told; null = all.</param>
/// <param name="Collapsed">Whether repeats in a row are one step.</param>
/// <param name="Currency">Of all values.</param>
/// <param name="Paths">Units that have a path; of ways back to a purchase, each.</param>
/// <param name="Without">Those without: the first step is not in them, or they never come to the end asked for.</param>
/// <param name="Customers">With a path.</param>
/// <param name="Distinct">Different paths, of each part; at least so many when some are rare.</param>
/// <param name="Rare">Paths counted together because there are too many different ones.</param>
/// <param name="Left">Different paths that are not shown.</param>
/// <param name="Variants">The most frequent first.</param>
/// <param name="Flow">Of all paths.</param>
/// <param name="Likeliest">To the conversion, back to a purchase, and to the touchpoint asked for; without those that nobody ever came to.</param>
public sealed record PathTable(
    AskedOf Asked, string? Until, string? Since, int? Depth, bool Collapsed, AskedParts? By, string Currency, long Paths, long Without, long Customers,
    long Distinct, long Rare, long Left, IReadOnlyList<PathVariant> Variants, PathFlowChart Flow, IReadOnlyList<LikelyPath> Likeliest)
{
    const int UsualTop = 20;
    const int UsualSteps = 8;
    const int MostSteps = 20;
    const int MostNodes = 8;

    public static QuestionKind Kind { get; } = new("paths", "Which paths customers take, how often, with what outcome, and which one is likeliest to end in a purchase.", typeof(PathTable),
        (asked, options, _) => Task.FromResult<object>(Of(asked, options)))
    {
        Options = [PathWords.Until, PathWords.Since, PathWords.Depth, PathWords.Collapse, PathWords.Order, new("top", $"Paths to show, the most frequent ones; else {UsualTop}.")],
        InsteadOfDates = PathWords.InsteadOfDates,
    };

    /// <exception cref="QuestionException">Something that was said to the options means nothing.</exception>
    public static PathTable Of(AskedQuestion asked, OptionValues options)
    {
        PathWords.NoPhases(asked);
        var touchpoints = new TouchpointOrder(asked.Journeys);
        var (scope, top) = (PathWords.Scope(options, touchpoints), options.Number("top", least: 1) ?? UsualTop);
        var (question, map) = (PathWords.Spanning(asked, scope.Goal), touchpoints.Map);
        var counts = PathCounts.Of(question.Engine, map, scope, new(top, Math.Min(MostSteps, scope.Depth == int.MaxValue ? UsualSteps : scope.Depth)));
        var details = PathDetails.Of(question.Engine, map, scope, counts, MostNodes);
        return new(question.Asked, PathWords.Name(scope, touchpoints), scope.FirstCell < 0 ? null : touchpoints.Key(scope.FirstCell), scope.Depth == int.MaxValue ? null : scope.Depth,
            scope.Collapses, asked.By, CurrencyCode.Text(asked.Journeys.Currency), counts.Paths, counts.Without, counts.Customers, counts.Distinct, counts.Rare, counts.Distinct - counts.Top.Count,
            [.. counts.Top.Zip(details.Figures, (path, figures) => PathVariant.Of(asked, touchpoints, (path, figures), counts.Paths))],
            PathFlowChart.Of(details.Flow, touchpoints), LikeliestPaths.Of(asked.Engine, scope, touchpoints, PathWords.OrderOf(options)));
    }
}
