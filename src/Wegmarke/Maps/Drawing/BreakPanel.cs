using Wegmarke.Analysis;

namespace Wegmarke.Maps.Drawing;

/// <summary>The breaks beside the diagram, the costliest first: from where to where, how many are lost and how long it takes.</summary>
sealed class BreakPanel
{
    const int Most = 8;
    const double Gap = 16;
    const double TextX = 28;

    readonly Voice _voice;
    readonly double _width;
    readonly Dictionary<string, string> _names;
    readonly TextFlow _heading;
    readonly (TextFlow Way, TextFlow Lost, TextFlow Rates)[] _entries;

    public BreakPanel(ChannelDiagram map, Voice voice, double width)
    {
        (_voice, _width) = (voice, width);
        _names = map.Nodes.ToDictionary(node => node.Channel.Key, node => node.Channel.Name);
        var breaks = map.Switches.Where(each => each.Break is not null).OrderByDescending(each => each.Break!.LostAbove).ToArray(); // filtered the line before
        Numbered = [.. breaks.Take(Most).Select((each, at) => (at + 1, each))];
        _heading = TextFlow.Line(
            breaks.Length <= Most ? voice.Say("Brüche", "Breaks") : voice.Say($"Die {Most} größten von {breaks.Length} Brüchen", $"The {Most} largest of {breaks.Length} breaks"), TextStyle.LargeBold, width);
        _entries = [.. Numbered.Select(numbered => Entry(numbered.Switch))];
    }

    public IReadOnlyList<(int Number, ChannelSwitch Switch)> Numbered { get; }

    public bool IsEmpty => Numbered.Count == 0;

    public double Height => IsEmpty ? 0 : _heading.Height + Gap + _entries.Sum(entry => entry.Way.Height + entry.Lost.Height + entry.Rates.Height + Gap);

    public string Rates(ChannelBreak found) => _voice.Say(
        $"{_voice.Format.Share(found.GoingOn)} gehen weiter, {(found.Location is null ? "ohne Wechsel" : "an anderen Standorten")} {_voice.Format.Share(found.Staying)}; Unterschied {Percent(found.Low)} bis {Percent(found.High)}",
        $"{_voice.Format.Share(found.GoingOn)} go on, {(found.Location is null ? "without a switch" : "at other locations")} {_voice.Format.Share(found.Staying)}; difference {Percent(found.Low)} to {Percent(found.High)}");

    public void Draw(Svg svg, double x, double top)
    {
        if (IsEmpty)
            return;
        svg.Open("g", ("id", "wm-breaks")).Text(_heading, x, top, "i");
        var y = top + _heading.Height + Gap;
        foreach (var ((number, each), (way, lost, rates)) in Numbered.Zip(_entries))
        {
            svg.Open("g", ("data-from", each.From), ("data-to", each.To));
            svg.Text(TextFlow.Line($"{number}", TextStyle.NormalBold, TextX), x, y, "w").Text(way, x + TextX, y, "i");
            svg.Text(lost, x + TextX, y + way.Height, "i").Text(rates, x + TextX, y + way.Height + lost.Height, "m").Close();
            y += way.Height + lost.Height + rates.Height + Gap;
        }
        svg.Close();
    }

    (TextFlow Way, TextFlow Lost, TextFlow Rates) Entry(ChannelSwitch each)
    {
        var found = each.Break!; // only breaks are numbered
        var time = _voice.Format.Duration(each.MedianTime);
        var lost = _voice.Say(
            $"−{_voice.Format.Share(found.Difference)}: {_voice.Format.Count(found.LostAbove)} Kunden mehr verloren als {(found.Location is null ? "ohne Wechsel" : "anderswo")}, im Median {time} später",
            $"−{_voice.Format.Share(found.Difference)}: {_voice.Format.Count(found.LostAbove)} more customers lost than {(found.Location is null ? "without a switch" : "elsewhere")}, median {time} later");
        return (
            TextFlow.Of(Facts.Join($"{_names[each.From]} → {_names[each.To]}", found.Location ?? ""), TextStyle.NormalBold, _width - TextX, 2),
            TextFlow.Of(lost, TextStyle.Normal, _width - TextX, 3),
            TextFlow.Of(Rates(found), TextStyle.Small, _width - TextX, 3));
    }

    string Percent(double share) => share < 0 ? "−" + _voice.Format.Share(-share) : _voice.Format.Share(share);
}
