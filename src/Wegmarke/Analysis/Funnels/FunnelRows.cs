using Wegmarke.Engine;

namespace Wegmarke.Analysis.Funnels;

/// <summary>Puts the engine's figures into the words of the answer, and says where a part differs from the others by more than chance.</summary>
sealed class FunnelRows(AskedQuestion asked, IReadOnlyList<string> steps)
{
    const int MostNext = 3;

    /// <summary>Below this many customers a share says too little to be compared.</summary>
    const int FewestCustomers = 30;

    /// <summary>Of all differences that are told, at most this share is expected to be chance.</summary>
    const double FalseShare = 0.05;

    public IReadOnlyList<FunnelOfPart> Of(FunnelPart whole, IReadOnlyList<FunnelPart> parts)
    {
        var funnels = parts.Select((part, at) => Funnel(part, new(asked.Parts[at].Kind, asked.Parts[at].Value))).ToArray();
        var compared = (from part in Enumerable.Range(0, parts.Count) from step in Enumerable.Range(1, steps.Count - 1) select Compare(parts, part, step)).OfType<Comparison>().ToArray();
        var differ = Chance.Discoveries([.. compared.Select(one => one.Probability)], FalseShare);
        foreach (var (one, isMore) in compared.Zip(differ))
            funnels[one.Part] = With(funnels[one.Part], one, isMore);
        return [Funnel(whole, null), .. funnels.Where(funnel => funnel.Units > 0)];
    }

    /// <param name="Probability">1 where too few are behind it.</param>
    sealed record Comparison(int Part, int Step, double Own, double Elsewhere, double Probability);

    static Comparison? Compare(IReadOnlyList<FunnelPart> parts, int part, int step)
    {
        var own = parts[part].Steps[step].Share;
        var others = parts.Where((_, at) => at != part).Aggregate(default(ClusteredShare), (sum, other) => sum + other.Steps[step].Share);
        if (own.Count == 0 || others.Count == 0)
            return null;
        var isEnough = own.Customers >= FewestCustomers && others.Customers >= FewestCustomers;
        return new(part, step, own.Rate, others.Rate, isEnough ? own.ChanceOfDifference(others) : 1);
    }

    static FunnelOfPart With(FunnelOfPart funnel, Comparison one, bool isMore) => funnel with
    {
        Steps = [.. funnel.Steps.Select((row, at) => at != one.Step ? row : row with
        {
            ShareElsewhere = one.Elsewhere,
            Differs = !isMore ? null : one.Own < one.Elsewhere ? "lower" : "higher",
        })],
    };

    FunnelOfPart Funnel(FunnelPart part, PartName? name) => new(name, part.Units, part.Customers, [.. part.Steps.Select((_, at) => Row(part, at))]);

    FunnelRow Row(FunnelPart part, int at)
    {
        var step = part.Steps[at];
        var dropped = at + 1 == part.Steps.Count ? 0 : step.Units - part.Steps[at + 1].Units;
        return new(steps[at], step.Units, step.Customers, Share(step.Units, part.Units), Share(step.Units, part.Steps[0].Units),
            at == 0 ? null : Share(step.Units, part.Steps[at - 1].Units), step.Gap.Count == 0 ? null : TimeSpan.FromMilliseconds(step.Gap.Median), dropped,
            [.. step.Next.Take(MostNext).Select(next => new FunnelNextRow(next.Touchpoint < 0 ? null : asked.Journeys.Touchpoints[next.Touchpoint], next.Units, (double)next.Units / dropped))]);
    }

    static double? Share(long some, long all) => all == 0 ? null : (double)some / all;
}
