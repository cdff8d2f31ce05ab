using System.Diagnostics;
using System.Text;
using Wegmarke.Engine;

namespace Wegmarke.Benchmarks.Engine;

/// <summary>What a filter, a split and a unit cost beside the plain question.</summary>
public static class QuestionBench
{
    const int Rounds = 5;
    const int Values = 40;
    const long Start = 1_700_000_000_000;
    const long Year = 365L * 86_400_000;

    /// <summary>Prints the best of some rounds for each question; the selection is made anew each time.</summary>
    public static void Run(TextWriter output, int interactions)
    {
        output.WriteLine($"questions, {interactions:N0} interactions of {interactions / 10:N0} profiles, {Environment.ProcessorCount} processors, best of {Rounds}");
        var journeys = Overlay.Over(JourneyColumns.Build(GivenJourneys.Rows(interactions), interactions / 10, GivenJourneys.Rules()));
        var map = CellMap.ByTouchpoint(GivenJourneys.Touchpoints);
        var (texts, codes) = Dimension(interactions);
        Measure(output, "align a dimension", interactions, () => DimensionColumn.Of(journeys.Base, codes));
        var dimension = Wegmarke.Engine.Dimension.OfRows("value", journeys, texts, codes);
        var all = new JourneyQuestion(journeys);
        Measure(output, "transitions, plain", interactions, () => all.Transitions(map));
        Measure(output, "cells, plain", interactions, () => all.Cells(map));
        var path = new FunnelPath([.. ((int[])[0, 2, 5, 7]).Select(touchpoint => new FunnelStep { Touchpoints = [touchpoint] })]);
        var customers = all with { Cut = new UnitCut.Customers() };
        Measure(output, "funnel, 7 days", interactions, () => customers.Funnel(path with { Window = 7 * 86_400_000L }));
        Measure(output, "funnel, no window", interactions, () => customers.Funnel(path));
        Measure(output, "funnel, journeys", interactions, () => all.Funnel(path));
        foreach (var percent in (int[])[100, 50, 10, 1])
        {
            Selection Kept() => Selection.All(journeys).During(Start, Start + Year / 100 * percent);
            Measure(output, $"selection of {percent} %", interactions, Kept);
            Measure(output, $"transitions of {percent} %", interactions, () => (all with { Selection = Kept() }).Transitions(map));
            Measure(output, $"cells of {percent} %", interactions, () => (all with { Selection = Kept() }).Cells(map));
            Measure(output, $"funnel of {percent} %", interactions, () => (customers with { Selection = Kept() }).Funnel(path));
        }
        Measure(output, "transitions by value", interactions, () => (all with { Split = new(dimension, [.. Enumerable.Range(1, 12)]) }).Transitions(map));
        Measure(output, "funnel by value", interactions, () => (customers with { Split = new(dimension, [.. Enumerable.Range(1, 12)]) }).Funnel(path));
        Measure(output, "funnel per value", interactions, () => (all with { Cut = new UnitCut.Within(dimension) }).Funnel(path));
        Measure(output, "funnel, value held", interactions, () => customers.Funnel(path with { Hold = dimension }));
        Measure(output, "transitions per value", interactions, () => (all with { Cut = new UnitCut.Within(dimension) }).Transitions(map));
        Measure(output, "what stands behind", interactions, () => all.Reach());
        MeasureAttribution(output, all, interactions);
    }

    /// <summary>Of channels and of touchpoints, with chains of some orders.</summary>
    static void MeasureAttribution(TextWriter output, JourneyQuestion all, int interactions)
    {
        foreach (var (name, codes) in ((string, Func<JourneyColumns, DimensionColumn>)[])[("channel", DimensionColumn.OfChannels), ("touchpoint", DimensionColumn.OfTouchpoints)])
        {
            var values = name == "channel" ? all.Journeys.Base.ChannelCount : all.Journeys.Base.TouchpointCount;
            var kinds = new DimensionSplit(Wegmarke.Engine.Dimension.Of(name, all.Journeys, TextDictionary.Of(Enumerable.Range(0, values).Select(value => $"{value}")), codes), [.. Enumerable.Range(1, values)]);
            foreach (var orders in (int[][])[[], [1], [2], [3]])
            {
                var rules = new PathRules(kinds) { Credit = new(kinds.Count) { LeftOut = new bool[kinds.Count], Orders = orders }, Lookback = 90 * 86_400_000L };
                Measure(output, $"{name}, order {string.Join(',', orders)}", interactions, () => all.Attribution(rules));
            }
        }
    }

    /// <summary>Each row has one of some values, half of them none.</summary>
    static (TextDictionary, SequenceCodes) Dimension(int interactions)
    {
        var (texts, codes) = (new TextDictionary(), new SequenceCodes());
        for (var value = 1; value <= Values; value++)
            texts.Add(Encoding.UTF8.GetBytes($"value {value}"));
        var ofRows = new int[interactions];
        for (var row = 0; row < ofRows.Length; row++)
            ofRows[row] = (int)((uint)row * 2_654_435_761u >> 16) % (2 * Values) is < Values and var value ? value + 1 : 0;
        codes.Append(0, ofRows, [.. Enumerable.Range(0, Values + 1)]);
        return (texts, codes);
    }

    static void Measure<T>(TextWriter output, string step, int interactions, Func<T> run)
    {
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            GC.KeepAlive(run());
            best = clock.Elapsed < best ? clock.Elapsed : best;
        }
        output.WriteLine($"  {step,-22} {best.TotalMilliseconds,8:N0} ms {interactions / best.TotalSeconds / 1e6,8:N1} M/s");
    }
}
