using System.Globalization;
using System.Text.RegularExpressions;

namespace Wegmarke.Engine.Tests.Kit;

/// <summary>Journeys written as text: a line for each profile, `-` for unlinked; names are numbered as they turn up.</summary>
/// <remarks>
/// <c>ada: visit +3d cart@shop buy!1200#A mail=2 call^nps9 back?300 lead* ad$50</c>: an hour lies between two interactions, unless `+3d`, `+2h`, `+5m` or
/// `+0m` stands before the later one; `@` channel, `!` purchase of that value, `?` refund, `#` order, `=` claimed phase of the first model, `^` score, `*` claimed conversion, `$` cost.
/// </remarks>
sealed partial record JourneyTable(IReadOnlyList<InteractionRow> Rows, IReadOnlyList<string> Touchpoints, IReadOnlyList<string> Channels, int Profiles)
{
    /// <summary>Midnight UTC of the night before clocks change in Berlin.</summary>
    public static readonly long Start = new DateTimeOffset(2025, 3, 29, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();

    public static JourneyTable Parse(string text)
    {
        var (rows, touchpoints, channels, profiles) = (new List<InteractionRow>(), new List<string>(), new List<string>(), 0);
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var profile = line.StartsWith("-:", StringComparison.Ordinal) ? InteractionRow.Unlinked : profiles++;
            var (time, gap) = (Start, 0L);
            foreach (var word in line[(line.IndexOf(':') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (word[0] == '+')
                {
                    gap = Gap(word);
                    continue;
                }
                time += gap;
                gap = 3_600_000;
                rows.Add(Row(word, new(profile, time, rows.Count + 1, 0, 0), name => Code(touchpoints, name), name => Code(channels, name)));
            }
        }
        return new(rows, touchpoints, channels, profiles);
    }

    public JourneyColumns Build() => Build(Derivation.WithoutPhases);

    public JourneyColumns Build(Derivation derivation) => Given.Columns(Rows, Profiles, derivation);

    public ushort Code(string touchpoint) => (ushort)Touchpoints.ToList().IndexOf(touchpoint);

    public CellMap Map() => CellMap.ByTouchpoint(Touchpoints.Count);

    static InteractionRow Row(string word, InteractionRow row, Func<string, int> touchpoint, Func<string, int> channel)
    {
        var match = Word().Match(word);
        Assert.True(match.Success, $"'{word}' is not an interaction.");
        string Part(string name) => match.Groups[name].Value;
        long Number(string name) => Part(name).Length == 0 ? 0 : long.Parse(Part(name));
        return row with
        {
            Ordinal = row.Sequence,
            Touchpoint = (ushort)touchpoint(Part("name")),
            Channel = (byte)channel(Part("channel")),
            Flags = (Part("buy") != "" ? InteractionFlags.Purchase : 0) | (Part("back") != "" ? InteractionFlags.Refund : 0) | (Part("claim") != "" ? InteractionFlags.Conversion : 0),
            Order = Part("order") == "" ? 0 : (ulong)Part("order")[0],
            Value = Number("buy") + Number("back"),
            Cost = Number("cost"),
            Claims = Part("phase") == "" ? PhaseClaims.None : PhaseClaims.None.With(0, (byte)Number("phase")),
            Score = Part("kind") == "" ? Score.None
                : Score.Of(Enum.Parse<ScoreKind>(Part("kind"), ignoreCase: true), decimal.Parse(Part("score"), CultureInfo.InvariantCulture)),
        };
    }

    static long Gap(string word) => long.Parse(word[1..^1]) * word[^1] switch { 'd' => 86_400_000, 'h' => 3_600_000, _ => 60_000 };

    static int Code(List<string> names, string name)
    {
        if (!names.Contains(name))
            names.Add(name);
        return names.IndexOf(name);
    }

    [GeneratedRegex(@"^(?<name>[a-z]+)(@(?<channel>[a-z]+))?(!(?<buy>\d+))?(\?(?<back>\d+))?(?<claim>\*)?(#(?<order>\w))?(=(?<phase>\d))?(\$(?<cost>\d+))?(\^(?<kind>[a-z]+)(?<score>-?[\d.]+))?$")]
    private static partial Regex Word();
}
