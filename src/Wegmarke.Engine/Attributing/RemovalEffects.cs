namespace Wegmarke.Engine.Attributing;

/// <summary>What a chain loses without each kind, and the conversions and value shared in proportion to that.</summary>
static class RemovalEffects
{
    public static MarkovFigures Of(StateGraph graph, Credit shared, int kinds, CancellationToken cancel)
    {
        if (graph.IsTooLarge)
            return new(graph.Order, graph.States, 0, []) { IsTooLarge = true };
        var (whole, without) = graph.Chain().Outcomes(kinds, cancel);
        double[] effects = [.. without.Select(left => whole.Conversions > 0 ? Lost(left.Conversions, whole.Conversions) : 0)];
        // Refunds may leave no value, or less, to be in proportion to.
        double[] onValue = whole.Value > 0 ? [.. without.Select(left => Lost(left.Value, whole.Value))] : effects;
        var (sum, valueSum) = (effects.Sum(), onValue.Sum());
        return new(graph.Order, graph.States, whole.Conversions, [.. effects.Zip(onValue, (effect, value) => new RemovalFigures(effect,
            new(sum > 0 ? effect / sum * shared.Conversions : 0, valueSum > 0 ? value / valueSum * shared.Value : 0)))]);
    }

    /// <summary>Rounding must not make it a gain.</summary>
    static double Lost(double left, double whole) => Math.Max(0, 1 - left / whole);
}
