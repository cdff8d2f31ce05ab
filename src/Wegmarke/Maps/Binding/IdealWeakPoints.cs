using Wegmarke.Engine;

namespace Wegmarke.Maps.Binding;

/// <summary>Deviations from the ideal that go with something worse, by more than chance: of all that are reported, at most one in twenty is expected to
/// be false. Journeys that pass over a station, or come by it at another time, or make a detour, are held against those that do not; that journeys which leave come to
/// less is no news, so a station is weak when more leave there than at the others.</summary>
static class IdealWeakPoints
{
    const double FalseShare = 0.05;

    /// <summary>Smaller differences are true perhaps, but no weakness.</summary>
    const double LeastShare = 0.05;

    const double LeastFeeling = 0.3;
    const double LeastPartOfValue = 0.1;

    public const int Most = 3;

    /// <summary>The worst measure of each weak deviation, the costliest deviation first.</summary>
    public static IReadOnlyList<Weakness> Of(Conformance found)
    {
        Weakness[] all = [.. found.Deviations.Where(deviation => deviation.Kind != DeviationKind.Left).SelectMany(Compared), .. Leaving(found)];
        var sure = Chance.Discoveries([.. all.Select(weakness => weakness.Probability)], FalseShare);
        return
        [
            .. all.Zip(sure).Where(weakness => weakness.Second && weakness.First.IsWeak).Select(weakness => weakness.First)
                .GroupBy(weakness => weakness.Deviation).Select(same => same.MinBy(weakness => weakness.Measure)! with { Potential = same.Max(weakness => weakness.Potential) })
                .OrderByDescending(weakness => weakness.Potential).ThenByDescending(weakness => weakness.Deviation.Customers).ThenBy(weakness => weakness.Deviation.Kind)
                .ThenBy(weakness => weakness.Deviation.Step).ThenBy(weakness => weakness.Deviation.Cell).Take(Most),
        ];
    }

    static IEnumerable<Weakness> Compared(Deviation deviation)
    {
        var potential = deviation.Value is { } value ? Math.Max(0, -value.Difference) * deviation.Units : 0;
        if (deviation.Conversion is { Probability: < 1 } conversion)
            yield return new(deviation, WeakPointMeasure.Conversion, conversion, potential, IsWeak: conversion.Difference <= -LeastShare);
        if (deviation.Value is { Probability: < 1 } worth)
            yield return new(deviation, WeakPointMeasure.Value, worth, potential, IsWeak: worth.Difference < 0 && -worth.Difference >= LeastPartOfValue * Math.Abs(worth.Without));
        if (deviation.Satisfaction is { Probability: < 1 } felt)
            yield return new(deviation, WeakPointMeasure.Satisfaction, felt, 0, IsWeak: felt.Difference <= -LeastFeeling);
    }

    static IEnumerable<Weakness> Leaving(Conformance found)
    {
        var left = found.Deviations.Where(deviation => deviation is { Kind: DeviationKind.Left, Step: >= 0 }).ToArray();
        foreach (var deviation in left)
        {
            var (others, othersCame) = (left.Sum(other => other.Units) - deviation.Units, left.Sum(other => other.Compared) - deviation.Compared);
            if (deviation.Customers < Contrast.FewestCustomers || othersCame < Contrast.FewestCustomers)
                continue;
            var (own, their) = ((double)deviation.Units / deviation.Compared, (double)others / othersCame);
            var pooled = (double)(others + deviation.Units) / (othersCame + deviation.Compared);
            var error = Math.Sqrt(pooled * (1 - pooled) * (1.0 / deviation.Compared + 1.0 / othersCame));
            if (error == 0)
                continue;
            var (difference, half) = (own - their, Chance.Z95 * error);
            var contrast = new Contrast(own, their, difference - half, difference + half, Math.Min(1, 2 * Chance.UpperTail(Math.Abs(difference) / error)));
            var potential = deviation.Value is { } value ? Math.Max(0, -value.Difference) * Math.Max(0, difference) * deviation.Compared : 0;
            yield return new(deviation, WeakPointMeasure.Leaving, contrast, potential, IsWeak: difference >= LeastShare && deviation.Conversion is not { Difference: >= 0 });
        }
    }

    /// <param name="Contrast">By the measure.</param>
    /// <param name="Potential">Minor units.</param>
    /// <param name="IsWeak">Large enough to be a weakness, and in the wrong direction.</param>
    public sealed record Weakness(Deviation Deviation, WeakPointMeasure Measure, Contrast Contrast, double Potential, bool IsWeak)
    {
        public double Probability => Contrast.Probability;
    }
}
