using Wegmarke.Catalogue;
using Wegmarke.Maps;

namespace Wegmarke.Tests.Maps;

/// <summary>Any content a form of the map may be given, with words of any length and parts missing.</summary>
static class RandomForms
{
    public static MapFrame Frame(Random random) => new(
        Text(random, 1, 20),
        RandomMaps.Chance(random, 0.3) ? new MapPersona(Text(random, 1, 6), Text(random, 0, 16), RandomMaps.Maybe(random, random.NextDouble()), random.Next()) : null,
        RandomMaps.Chance(random, 0.9) ? new MapPeriod(new DateOnly(2024, 1, 1).AddDays(random.Next(300)), new DateOnly(2025, 3, 31)) : null,
        random.NextInt64(1, 5_000_000), RandomMaps.Maybe(random, random.NextDouble()), RandomMaps.Maybe(random, random.NextDouble()),
        Text(random, 0, 30), new DateOnly(2025, 4, 1), "EUR",
        [.. Enumerable.Range(0, random.Next(4)).Select(_ => new MapMessage($"{random.Next(100)},{random.Next(10)}\u00A0%", Text(random, 3, 18)))]);

    public static Heatmap Heatmap(int seed)
    {
        var random = new Random(seed);
        var columns = Enumerable.Range(0, 1 + random.Next(random.Next(5) == 0 ? 30 : 12)).Select(at => new HeatColumn(new($"p{at}", Text(random, 1, 3)), random.NextInt64(0, 2_000_000))).ToArray();
        var channels = Channels(random);
        var kind = (HeatRowKind)random.Next(2);
        var filled = random.NextDouble();
        var rows = Enumerable.Range(0, 1 + random.Next(Math.Min(MeasuredHeatmap.MostTouchpoints, MeasuredHeatmap.MostCells / columns.Length))).OrderBy(at => at % 7).Select(at => new HeatRow(
            $"t{at}", Text(random, 1, 5), kind == HeatRowKind.Channels ? Text(random, 0, 4) : "", RandomMaps.Icon(random), $"c{at % 7}", random.NextInt64(1, 3_000_000), random.NextInt64(1, 30_000_000),
            [.. columns.Select(_ => RandomMaps.Chance(random, filled) ? Cell(random) : null)])).ToArray();
        return new(Frame(random), kind, columns, rows, channels, random.Next(3), HasFeedback: RandomMaps.Chance(random, 0.7));
    }

    public static TouchpointWheel Wheel(int seed)
    {
        var random = new Random(seed);
        var phases = Enumerable.Range(0, 1 + random.Next(random.Next(5) == 0 ? 30 : 8)).Select(at => new MapPhase($"p{at}", Text(random, 1, 3))).ToArray();
        var rings = 1 + random.Next(4);
        var discs = Enumerable.Range(0, 1 + random.Next(MeasuredTouchpointWheel.MostDiscs)).Select(at => new WheelDisc(
            $"t{at}", Text(random, 1, 5), RandomMaps.Icon(random), $"c{random.Next(13)}", (ChannelOwnership)random.Next(rings), phases[random.Next(phases.Length)].Key,
            random.NextInt64(1, 3_000_000), Math.Pow(random.NextDouble(), 3), Emotion(random))).ToArray();
        return new(Frame(random), phases, discs, Channels(random), 1 + random.NextDouble() * 20, random.Next(2) * random.Next(100));
    }

    public static ChannelDiagram Diagram(int seed)
    {
        var random = new Random(seed);
        var nodes = Enumerable.Range(0, 1 + random.Next(14)).Select(at => new ChannelNode(
            new($"c{at}", Text(random, 1, 3), RandomMaps.Icon(random), RandomMaps.Color(random), RandomMaps.Color(random)), RandomMaps.Chance(random, 0.6), random.NextInt64(1, 3_000_000), random.NextInt64(1, 30_000_000))).ToArray();
        var pairs = (from a in nodes from b in nodes where a != b select (a, b)).ToArray();
        random.Shuffle(pairs);
        var switches = pairs.Take(random.Next(25)).Select(pair => new ChannelSwitch(
            pair.a.Channel.Key, pair.b.Channel.Key, random.NextInt64(1, 9_000_000), random.NextInt64(1, 900_000), TimeSpan.FromMinutes(Math.Pow(10, random.NextDouble() * 6)),
            RandomMaps.Chance(random, 0.4) ? new(random.NextDouble() * 0.5, 0.5 + random.NextDouble() * 0.5, random.NextDouble() - 0.1, 0.9, random.NextInt64(100_000), random.NextInt64(100_000)) : null));
        return new(Frame(random), nodes, [.. switches.OrderByDescending(each => each.Customers)], random.Next(200), random.NextDouble() * 0.1, random.Next(4));
    }

    public static EmotionMap Emotions(int seed)
    {
        var random = new Random(seed);
        var phases = Enumerable.Range(0, 1 + random.Next(7)).Select(at => new MapPhase($"p{at}", Text(random, 1, 3))).ToArray();
        var steps = Enumerable.Range(0, 1 + random.Next(15)).Select(at => new EmotionStep(
            $"s{at}", phases[random.Next(phases.Length)].Key, Text(random, 1, 6), random.NextInt64(1, 3_000_000), Emotion(random))).ToArray();
        var moments = steps.Where(step => step.Emotion is not null).Take(random.Next(4)).Select((step, at) => new EmotionMoment(
            step.Id, at == 0, RandomMaps.Chance(random, 0.7) ? Text(random, 1, 60) : null)).ToArray();
        return new(Frame(random), phases, steps, moments);
    }

    public static FunnelMap Funnels(int seed)
    {
        var random = new Random(seed);
        var steps = Enumerable.Range(0, 1 + random.Next(FunnelMap.MostSteps)).Select(at => new FunnelStage($"s{at}", Text(random, 1, 6))).ToArray();
        var panels = Enumerable.Range(0, 1 + random.Next(FunnelMap.MostPanels)).Select(at => Panel(random, at, steps.Length));
        return new(Frame(random), steps, [.. panels], random.Next(3), Text(random, 0, 40));
    }

    static FunnelPanel Panel(Random random, int at, int steps)
    {
        var (bars, all) = (new List<FunnelBar>(), random.NextInt64(0, 3_000_000));
        for (var (step, before) = (0, all); step < steps; step++)
        {
            var customers = step == 0 && random.Next(3) == 0 ? before : (long)(before * random.NextDouble());
            bars.Add(new(customers, bars.Count == 0 ? customers == 0 ? null : 1 : bars[0].Customers == 0 ? null : (double)customers / bars[0].Customers,
                step == 0 || before == 0 ? null : (double)customers / before, step == 0 || customers == 0 ? null : TimeSpan.FromMinutes(Math.Pow(10, random.NextDouble() * 6)),
                0, step == 0 ? FunnelDifference.None : (FunnelDifference)random.Next(3)));
            before = customers;
        }
        return new($"g{at}", Text(random, 1, 6), all, [.. bars.Select((bar, step) => bar with { Lost = step + 1 == steps ? 0 : bar.Customers - bars[step + 1].Customers })]);
    }

    public static IdealMap Ideal(int seed)
    {
        var random = new Random(seed);
        var count = 1 + random.Next(20);
        long Journeys() => (long)Math.Pow(10, random.NextDouble() * 7);
        var stations = Enumerable.Range(0, count).Select(at => new IdealStation($"t{at}", Text(random, 1, 5), RandomMaps.Icon(random), Journeys(), Journeys())).ToArray();
        var ribbons = (from a in Enumerable.Range(-1, count + 1) from b in Enumerable.Range(a + 1, count - a) where RandomMaps.Chance(random, 0.6) select new IdealRibbon(a, b, Journeys(), Journeys())).ToArray();
        var detours = Enumerable.Range(-1, count + 1).Where(_ => RandomMaps.Chance(random, 0.6))
            .Select(after => new IdealDetour(after, Journeys(), Journeys(), [.. Enumerable.Range(0, 1 + random.Next(2)).Select(_ => Text(random, 1, 4))], random.Next(3) * random.Next(60))).ToArray();
        var weak = Enumerable.Range(0, random.Next(4)).Select(_ => Weak(random, count)).ToArray();
        return new(Frame(random), stations, ribbons, detours, 20_000_000, random.Next(2) * Journeys(), weak);
    }

    static IdealWeakness Weak(Random random, int stations)
    {
        var kind = (IdealWeaknessKind)random.Next(4);
        return new(kind, kind == IdealWeaknessKind.Extra ? random.Next(-1, stations) : random.Next(stations), Text(random, 1, 5), random.NextInt64(1, 9_000_000), random.NextInt64(1, 900_000), random.NextDouble(),
            (WeakPointMeasure)random.Next(4), random.NextDouble() * 2, random.NextDouble() * 2, random.NextDouble() - 1, random.NextDouble(),
            RandomMaps.Chance(random, 0.6) ? random.NextInt64(1, 9_000_000_000) : null, RandomMaps.Chance(random, 0.6) ? Text(random, 1, 60) : null);
    }

    public static MapChannel[] Channels(Random random) =>
        [.. Enumerable.Range(0, random.Next(13)).Select(at => new MapChannel($"c{at}", Text(random, 1, 3), RandomMaps.Icon(random), RandomMaps.Color(random), RandomMaps.Color(random)))];

    public static MapEmotion? Emotion(Random random)
    {
        var mean = random.NextDouble() * 4 - 2;
        return RandomMaps.Chance(random, 0.5) ? null
            : new(mean, random.NextInt64(1, 100_000), RandomMaps.Chance(random, 0.7) ? Math.Max(-2, mean - random.NextDouble()) : null, RandomMaps.Chance(random, 0.7) ? Math.Min(2, mean + random.NextDouble()) : null);
    }

    public static string Text(Random random, int least, int most) => RandomMaps.Text(random, least, most);

    static HeatCell Cell(Random random) => new(
        random.NextInt64(1, 1_000_000), (long)Math.Pow(10, random.NextDouble() * 7), Emotion(random),
        RandomMaps.Chance(random, 0.1) ? [.. Enumerable.Range(0, 1 + random.Next(2)).Select(_ => Text(random, 1, 6))] : []);
}
