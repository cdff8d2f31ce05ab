namespace Wegmarke.Maps.Drawing;

/// <summary>Where everything of the line stands: stations at equal distances, arcs in levels above it, and below it what leaves, the names, and detours.</summary>
sealed class IdealLayout
{
    public const double StationRadius = 13;
    public const double ThickestRibbon = 24;

    const double ThinnestRibbon = 2;
    const double LevelHeight = 30;
    const double FirstLevel = 46;
    const double LeavingHeight = 62;
    const double PartOfName = 0.64;
    const double LoopReach = 26;
    const double LeastArcs = 60;

    /// <summary>Where there is room, everything lies farther apart, up to these parts of it.</summary>
    const double SpareOfArcs = 0.4, SpareOfLeaving = 0.15, SpareOfLoops = 0.25;

    const double MostSpare = 360;

    readonly Box _box;
    readonly long _most;
    readonly int[] _levels;
    readonly double _spare;
    readonly double _levelHeight;

    /// <param name="map">What is to be laid out.</param>
    /// <param name="arcs">Ribbons over stations.</param>
    /// <param name="box">Where; its height is what there is to spare.</param>
    public IdealLayout(IdealMap map, IReadOnlyList<IdealRibbon> arcs, Box box)
    {
        (_box, _spare) = (box, Math.Clamp(box.Height, 0, MostSpare));
        // Behind the last station room for a detour, or for half of its name.
        Step = box.Width / (map.Stations.Count + (map.Detours.Any(detour => detour.After == map.Stations.Count - 1) ? 1 : 0.4));
        _most = map.Ribbons.Where(ribbon => ribbon.From >= 0 || ribbon.To < map.Stations.Count).Select(ribbon => ribbon.Journeys).DefaultIfEmpty(1).Max();
        _levels = Levels(arcs);
        var levels = Math.Max(1, _levels.DefaultIfEmpty(0).Max());
        _levelHeight = LevelHeight + SpareOfArcs * _spare / levels;
        LineY = box.Y + Math.Max(LeastArcs, FirstLevel + _levelHeight * levels + 16);
        NamesY = LineY + StationRadius + LeavingHeight + SpareOfLeaving * _spare;
        NameWidth = Step * PartOfName;
    }

    public double Step { get; }

    public double LineY { get; }

    public double NamesY { get; }

    public double NameWidth { get; }

    /// <summary>How deep a leaving ribbon bends down.</summary>
    public double Depth => 34 + SpareOfLeaving * _spare;

    /// <summary>Of a station; −1 = where journeys begin.</summary>
    public double X(int station) => station < 0 ? _box.X + 0.12 * Step : _box.X + (station + 1) * Step;

    /// <summary>Half way to the next station; behind the last one as far beyond it.</summary>
    public double Between(int station) => _box.X + (station + 1.5) * Step;

    public double ArcY(int arc) => LineY - FirstLevel - _levelHeight * (_levels[arc] - 1) - (_levelHeight - LevelHeight);

    public double LoopY(double namesHeight) => NamesY + namesHeight + LoopReach + SpareOfLoops * _spare;

    public double Thickness(long journeys) => Math.Clamp(ThickestRibbon * journeys / _most, ThinnestRibbon, ThickestRibbon);

    /// <summary>Short arcs lie below long ones; two on one level do not meet.</summary>
    static int[] Levels(IReadOnlyList<IdealRibbon> arcs)
    {
        var levels = new int[arcs.Count];
        foreach (var (at, arc) in arcs.Index().OrderBy(arc => arc.Item.To - arc.Item.From).ThenBy(arc => arc.Item.From))
            levels[at] = 1 + arcs.Index().Where(other => other.Item.From < arc.To && arc.From < other.Item.To).Select(other => levels[other.Index]).Max();
        return levels;
    }
}
