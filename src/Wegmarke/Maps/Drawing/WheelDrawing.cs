using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Drawing;

/// <summary>Draws the wheel of touchpoints, its names at both sides.</summary>
sealed class WheelDrawing
{
    const double LargestRadius = 440;
    const double SmallestRadius = 250;
    const double Rim = 28;
    const double Rare = 0.01;
    const double BadgeRadius = 10;

    static readonly FormStyle s_style = new(
        "touchpoints",
        [
            ("hollow", "fill", "paper"), ("lead", "stroke", "line"), ("nofeel", "stroke", "paper"),
            ("f0", "stroke", "e0"), ("f1", "stroke", "e1"), ("f2", "stroke", "e2"), ("f3", "stroke", "e3"), ("f4", "stroke", "e4"),
        ],
        new Dictionary<string, (string, string)>(),
        ".wm .lead{fill:none;stroke-width:1}.wm .disc{stroke-width:4}.wm .bare{stroke-width:1.5}\n")
    {
        FillsChannels = true,
    };

    readonly TouchpointWheel _map;
    readonly Voice _voice;
    readonly ChannelInks _inks;
    readonly FormSheet _sheet;
    readonly WheelLayout _layout;
    readonly double _height;
    readonly double _centerX;
    readonly double _centerY;
    readonly double _radius;

    public WheelDrawing(TouchpointWheel map, Language language)
    {
        _map = map;
        _voice = new Voice(language, map.Frame.Currency);
        _inks = new ChannelInks(map.Channels);
        _sheet = new FormSheet(map.Frame, s_style, _voice, _inks, Legend(), NotDrawn());
        _radius = Math.Clamp(_sheet.Room / 2 - Rim, SmallestRadius, LargestRadius);
        _centerX = _sheet.Width / 2;
        var sides = new WheelLayout(map, 0, 0, _radius).Sectors.GroupBy(sector => sector.IsRight);
        _height = Math.Max(Math.Max(_sheet.Room, 2 * (_radius + Rim)), sides.Max(side => WheelLabels.Least(side.Sum(sector => sector.Discs.Count), side.Count())));
        _centerY = _sheet.Top + _height / 2;
        _layout = new WheelLayout(map, _centerX, _centerY, _radius);
    }

    public static string Empty(MapFrame frame, Language language, Theme theme) => new EmptySheet(frame, s_style, language, theme).Draw(svg =>
    {
        const double middle = (EmptySheet.GhostTop + EmptySheet.GhostBottom) / 2;
        svg.Open("g", ("class", "ghosts"), ("aria-hidden", "true"));
        foreach (var radius in (double[])[96, 68, 40])
            svg.Circle(ColumnGrid.Left + 96, middle, radius, "ghost");
        svg.Circle(ColumnGrid.Left + 96, middle, 20, "soft").Close();
    });

    public string Draw(Theme theme) => _sheet.Draw(_height, Description, theme, _map.Discs.Select(disc => disc.Icon).Concat(_map.Channels.Select(channel => channel.Icon)), svg =>
    {
        DrawWheel(svg);
        var sides = _layout.Sectors.ToLookup(sector => sector.IsRight);
        var right = Labels([.. sides[true]]);
        var left = Labels([.. sides[false].Reverse()]);
        var labels = new WheelLabelDrawing(_voice, _inks, _sheet, _centerX, _radius + Rim);
        labels.DrawLeaders(svg, right, isRight: true);
        labels.DrawLeaders(svg, left, isRight: false);
        foreach (var spot in _layout.Spots)
            DrawDisc(svg, spot);
        foreach (var sector in _layout.Sectors.Where(HasRoomForBadge))
            DrawBadge(svg, sector);
        labels.Draw(svg, right, isRight: true);
        labels.Draw(svg, left, isRight: false);
        DrawCore(svg);
    });

    WheelLabels Labels(IReadOnlyList<WheelSector> sectors) =>
        new([.. _layout.Spots.Where(spot => sectors.Contains(spot.Sector))], sectors, _sheet.Top, _height);

    void DrawWheel(Svg svg)
    {
        svg.Open("g", ("id", "wm-wheel"), ("aria-hidden", "true"));
        foreach (var ring in _layout.Rings)
            svg.Circle(_centerX, _centerY, ring.Outer, "hair");
        foreach (var sector in _layout.Sectors)
        {
            foreach (var angle in (double[])[sector.From, sector.To])
            {
                var ((x1, y1), (x2, y2)) = (_layout.At(angle, _layout.Rings[0].Inner), _layout.At(angle, _radius));
                svg.Line(x1, y1, x2, y2, "hair");
            }
        }
        svg.Close();
    }

    void DrawDisc(Svg svg, WheelSpot spot)
    {
        var disc = spot.Disc;
        var isRare = disc.Share < Rare;
        svg.Open("g", ("id", "wm-touchpoint-" + Ids.Of(disc.Touchpoint)), ("data-touchpoint", disc.Touchpoint), ("data-channel", disc.Channel), ("data-phase", disc.Phase));
        svg.Leaf("title", WheelLabelDrawing.Whole(disc, _voice));
        if (disc.Feeling is { } felt)
            svg.Circle(spot.X, spot.Y, spot.Radius, $"{_inks.Class(disc.Channel)} disc f{EmotionScale.Level(felt.Mean)}");
        else
            svg.Circle(spot.X, spot.Y, spot.Radius, isRare ? $"ic {_inks.Class(disc.Channel)} hollow bare" : $"{_inks.Class(disc.Channel)} bare nofeel");
        if (disc.Feeling is not null && isRare)
            svg.Circle(spot.X, spot.Y, Math.Max(1, spot.Radius - 3), "hollow");
        svg.Close();
    }

    /// <summary>Among very many phases the narrowest are numbered only where they are named.</summary>
    bool HasRoomForBadge(WheelSector sector) => (sector.To - sector.From) * (_radius + Rim / 2) >= 2 * BadgeRadius + 4;

    void DrawBadge(Svg svg, WheelSector sector)
    {
        var (x, y) = _layout.At(sector.Middle, _radius + Rim / 2);
        var number = TextFlow.Line($"{sector.Number}", TextStyle.SmallBold, 24);
        svg.Circle(x, y, BadgeRadius, "solid").Text(number, x, y - number.Height / 2, "onsolid", Anchor.Middle);
    }

    void DrawCore(Svg svg)
    {
        foreach (var ring in _layout.Rings)
        {
            var name = TextFlow.Line(RingName(ring.Ownership), TextStyle.SmallBold, 120);
            svg.Text(name, _centerX, _centerY - (ring.Inner + ring.Outer) / 2 - name.Height / 2, "m halo", Anchor.Middle);
        }
        var room = 2 * _layout.Rings[0].Inner - 32;
        var customers = TextFlow.Line(_voice.Format.Count(_map.Frame.Customers), TextStyle.Title, room);
        var each = TextFlow.Of(_voice.Say(
            $"Kunden, im Mittel je {_voice.Format.Number(_map.PerCustomer, 1)} Kontakt\u00ADpunkte", $"customers, on average {_voice.Format.Number(_map.PerCustomer, 1)} touch\u00ADpoints each"), TextStyle.Small, room - 16, 3);
        var top = _centerY - (customers.Height + each.Height) / 2;
        svg.Text(customers, _centerX, top, "p", Anchor.Middle).Text(each, _centerX, top + customers.Height, "m", Anchor.Middle);
    }

    string RingName(ChannelOwnership ring) => ring switch
    {
        ChannelOwnership.Personal => _voice.Say("persönlich", "personal"),
        ChannelOwnership.Own => _voice.Say("eigen", "own"),
        ChannelOwnership.Earned => _voice.Say("verdient", "earned"),
        _ => _voice.Say("bezahlt", "paid"),
    };

    IEnumerable<LegendEntry> Legend()
    {
        foreach (var entry in LegendEntry.Channels(_map.Channels, _map.Channels.Select(channel => channel.Key).ToHashSet(), _inks, _voice.Words))
            yield return entry;
        yield return LegendEntry.Of(_voice.Say("Fläche: Kunden", "area: customers"), (svg, box) => svg.Circle(box.X + 3, box.Y + 12, 3, "m").Circle(box.X + 15, box.Y + 12, 6.5, "m"), 22);
        if (_map.Discs.Any(disc => disc.Share < Rare))
            yield return LegendEntry.Of(_voice.Say("unter 1 % der Kunden", "under 1% of customers"), (svg, box) => svg.Circle(box.CenterX, box.Y + 12, 5, "ic m hollow bare"), 14);
        if (_map.Discs.Any(disc => disc.Feeling is not null))
            yield return LegendEntry.Of(_voice.Say("Rand: Gefühl von −2 bis +2", "rim: feeling from −2 to +2"), DrawRims, 90);
    }

    static void DrawRims(Svg svg, Box box)
    {
        for (var level = 0; level < 5; level++)
            svg.Circle(box.X + 9 + level * 18, box.Y + 12, 6, $"hollow disc f{level}");
    }

    string NotDrawn() => Facts.Join(
        _voice.Say("Jeder Kontaktpunkt steht in der Phase, in der ihn die meisten Kunden nutzen", "Each touchpoint stands in the phase that most of its customers use it in"),
        _map.NotDrawn == 0 ? "" : _voice.Say($"{_map.NotDrawn} seltenere Kontaktpunkte sind nicht gezeichnet", $"{_map.NotDrawn} rarer touchpoints are not drawn"),
        _map.Discs.Any(disc => disc.Feeling is not null) ? "" : _voice.Say("Noch ohne Rückmeldungen der Kunden", "No customer feedback yet"));

    string Description => _voice.Say(
        $"Kontaktpunkt-Rad: {_map.Discs.Count} Kontaktpunkte in {_map.Phases.Count} Phasen, {_voice.Customers(_map.Frame.Customers)}.",
        $"Wheel of touchpoints: {_map.Discs.Count} touchpoints in {_map.Phases.Count} phases, {_voice.Customers(_map.Frame.Customers)}.");
}
