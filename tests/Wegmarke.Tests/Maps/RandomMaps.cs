using Wegmarke.Maps;

namespace Wegmarke.Tests.Maps;

/// <summary>Any map one may be given: from one step to fifteen, with words of any length and lanes missing.</summary>
static class RandomMaps
{
    static readonly string[] s_words =
    [
        "Kauf", "der", "Newsletter", "Filiale", "und", "Kundenzufriedenheitsbefragung", "App", "Zu", "Bestellbestätigung", "im", "Online-Shop",
        "Donaudampfschifffahrtsgesellschaft", "Rück\u00ADsende\u00ADetikett", "<b>fett</b>", "R&D", "Qualität", "größter", "\u202Eumgekehrt", "日本語",
        "Ärger", "Servicehotlinewarteschleifenmusik", "unbreakable_identifier_name_0815", "🚲", "x", "\uD800kaputt", "Kasse", "Łódź", "Wo?",
    ];

    public static LinearMap Of(int seed)
    {
        var random = new Random(seed);
        var phases = Enumerable.Range(0, 1 + random.Next(7)).Select(i => new MapPhase($"p{i}", Text(random, 1, 3))).ToArray();
        var channels = Enumerable.Range(0, random.Next(13)).Select(i => new MapChannel($"c{i}", Text(random, 1, 3), Icon(random), Color(random), Color(random))).ToArray();
        var lanes = random.Next(256);
        var steps = Enumerable.Range(0, 1 + random.Next(15)).Select(i => Step(random, $"s{i}", phases, lanes)).ToArray();
        return new LinearMap(Text(random, 1, 20),
            Chance(random, 0.7) ? new MapPersona(Text(random, 1, 6), Text(random, 0, 16), Maybe(random, random.NextDouble()), random.Next()) : null,
            Chance(random, 0.9) ? new MapPeriod(new DateOnly(2024, 1, 1).AddDays(random.Next(300)), new DateOnly(2025, 3, 31)) : null,
            random.NextInt64(1, 5_000_000), Maybe(random, random.NextDouble()), Maybe(random, random.NextDouble()),
            Text(random, 0, 30), new DateOnly(2025, 4, 1), "EUR", phases, steps, channels,
            [.. Enumerable.Range(0, random.Next(4)).Select(_ => new MapMessage($"{random.Next(100)},{random.Next(10)}\u00A0%", Text(random, 3, 18)))]);
    }

    static MapStep Step(Random random, string id, MapPhase[] phases, int lanes)
    {
        bool Has(int lane) => (lanes & (1 << lane)) != 0 && Chance(random, 0.8);
        var phase = phases[random.Next(phases.Length)].Key;
        var mean = random.NextDouble() * 4 - 2;
        return new MapStep(id, phase, Text(random, 1, 6), Chance(random, 0.8) ? StepOrigin.Measured : StepOrigin.ByHand)
        {
            Folded = Chance(random, 0.2) ? [.. Enumerable.Range(0, 2 + random.Next(20)).Select(_ => Text(random, 1, 2))] : [],
            Customers = Has(0) ? random.NextInt64(0, 5_000_000) : null,
            ShareOfCustomers = Has(0) ? random.NextDouble() : null,
            StillThere = Has(1) ? random.NextDouble() : null,
            Chips = Has(2) ? [.. Enumerable.Range(0, random.Next(9)).Select(i => new MapChip($"t{i}", Text(random, 1, 4), $"c{random.Next(13)}", Icon(random), Maybe(random, random.NextInt64(100_000))))] : [],
            CustomerDoes = Has(3) ? Text(random, 0, 14) : "",
            BrandDoes = Has(3) ? Text(random, 0, 14) : "",
            Needs = Has(4) ? Text(random, 0, 14) : "",
            Emotion = Has(5) ? new MapEmotion(mean, random.NextInt64(1, 100_000), Chance(random, 0.7) ? mean - random.NextDouble() : null, Chance(random, 0.7) ? mean + random.NextDouble() : null) : null,
            Pains = Has(6) ? [.. Enumerable.Range(0, random.Next(5)).Select(_ => new PainPoint(Text(random, 1, 9), Maybe(random, random.NextInt64(100_000)), Maybe(random, random.NextInt64(1, 900_000_000))))] : [],
            Chances = Has(7) ? [.. Enumerable.Range(0, random.Next(5)).Select(_ => Text(random, 1, 9))] : [],
            GoingOn = Has(0) ? random.NextDouble() : null,
            MedianTimeToNext = Has(0) ? TimeSpan.FromMinutes(Math.Pow(10, random.NextDouble() * 6)) : null,
        };
    }

    public static string Text(Random random, int least, int most) =>
        string.Join(' ', Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => s_words[random.Next(s_words.Length)]));

    public static string Icon(Random random) => ((string[])["mail", "store", "globe", "cart", "no such icon", "\"><script>"])[random.Next(6)];

    public static string Color(Random random) => Chance(random, 0.9) ? $"#{random.Next(0x1000000):x6}" : "url(http://example.com)";

    public static bool Chance(Random random, double share) => random.NextDouble() < share;

    public static T? Maybe<T>(Random random, T value) where T : struct => Chance(random, 0.8) ? value : null;
}
