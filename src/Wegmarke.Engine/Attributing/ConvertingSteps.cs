using System.Runtime.CompilerServices;
using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine.Attributing;

/// <summary>Which interactions of some columns convert, and what a conversion is worth after refunds. One thread.</summary>
sealed class ConvertingSteps
{
    readonly JourneyColumns _columns;
    readonly ConversionTest? _test;
    readonly DimensionColumn? _goals;
    readonly OrderRefunds? _refunds;
    readonly DimensionColumn? _orders;
    readonly DimensionColumn? _sources;

    public ConvertingSteps(StepSource source, PathRules rules)
    {
        (_columns, _test, _refunds) = (source.Columns, rules.Conversions, rules.Refunds);
        _goals = rules.Conversions?.Goals is null ? null : source.Beside[1].In(_columns);
        (_orders, _sources) = rules.Refunds is null ? (null, null) : (source.Beside[^2].In(_columns), source.Beside[^1].In(_columns));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(int position) => _test is null ? _columns.Conversions[position] : Holds(_test, position);

    bool Holds(ConversionTest test, int position) =>
        test.Touchpoints[_columns.Touchpoints.Span[position]] || (_goals is { } goals && test.WantedGoals[goals[position]]);

    /// <summary>One conversion with its value, or none when all of it was given back; and what was given back.</summary>
    public (Credit Credit, double Refunded) Worth(int position)
    {
        var value = _columns.Values.At(position) is [var said, ..] ? (double)said : 0;
        if (_refunds is null || value <= 0 || !_columns.Purchases[position])
            return (new(1, value), 0);
        var left = _refunds.Left(_sources![position], _orders![position]); // there are both where there are refunds
        return left > 0 ? (new(1, value * left), value * (left - 1)) : (default, -value);
    }
}
