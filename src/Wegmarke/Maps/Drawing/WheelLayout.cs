using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Drawing;

/// <summary>Computes the wheel: sectors for phases, rings for whose channel it is, and a place without overlap for each disc.</summary>
sealed class WheelLayout
{
    /// <summary>Half the gap at the top, where the rings are named.</summary>
    const double TopGap = 0.17;
    const double Core = 0.25;
    const double LargestDisc = 46;
    const double SmallestDisc = 4;
    const double BetweenDiscs = 3;
    const double Spacing = 30;

    /// <summary>From the customer outwards: who speaks in person stands nearest.</summary>
    static readonly ChannelOwnership[] s_inside = [ChannelOwnership.Personal, ChannelOwnership.Own, ChannelOwnership.Earned, ChannelOwnership.Paid];

    readonly double _centerX;
    readonly double _centerY;

    public WheelLayout(TouchpointWheel map, double centerX, double centerY, double radius)
    {
        (_centerX, _centerY) = (centerX, centerY);
        Sectors = SectorsOf(map);
        Rings = RingsOf(map, radius);
        var places = Sectors.SelectMany(Places).ToArray();
        var scale = Scale(places);
        Spots = [.. places.Select(place => new WheelSpot(place.Disc, place.Sector, place.X, place.Y, Math.Max(SmallestDisc, Math.Sqrt(place.Disc.Share) * scale)))];
    }

    public IReadOnlyList<WheelSector> Sectors { get; }

    public IReadOnlyList<WheelRing> Rings { get; }

    public IReadOnlyList<WheelSpot> Spots { get; }

    public (double X, double Y) At(double angle, double radius) => (_centerX + radius * Math.Sin(angle), _centerY - radius * Math.Cos(angle));

    static WheelSector[] SectorsOf(TouchpointWheel map)
    {
        var phases = map.Phases.Select((phase, at) => (Phase: phase, Number: at + 1, Discs: map.Discs.Where(disc => disc.Phase == phase.Key).ToArray())).ToArray();
        if (phases.Length == 1)
        {
            var (one, half) = (phases[0], phases[0].Discs.Length - phases[0].Discs.Length / 2);
            return [.. Side([(one.Phase, 1, one.Discs[..half])], isRight: true), .. Side([(one.Phase, 1, one.Discs[half..])], isRight: false)];
        }
        var all = phases.Sum(Weight);
        var split = Enumerable.Range(1, phases.Length - 1).MinBy(at => Math.Abs(2 * phases.Take(at).Sum(Weight) - all));
        return [.. Side(phases[..split], isRight: true), .. Side(phases[split..], isRight: false)];

        static double Weight((MapPhase Phase, int Number, WheelDisc[] Discs) phase) => Math.Max(0.6, Math.Pow(phase.Discs.Length, 0.8));

        static IEnumerable<WheelSector> Side((MapPhase Phase, int Number, WheelDisc[] Discs)[] phases, bool isRight)
        {
            var (angle, unit) = (isRight ? TopGap : Math.PI, (Math.PI - TopGap) / phases.Sum(Weight));
            foreach (var phase in phases)
            {
                var next = angle + unit * Weight(phase);
                yield return new(phase.Phase, phase.Number, isRight, angle, next, phase.Discs);
                angle = next;
            }
        }
    }

    static List<WheelRing> RingsOf(TouchpointWheel map, double radius)
    {
        var used = s_inside.Select(ring => (Ring: ring, Weight: map.Discs.Count(disc => disc.Ring == ring) is > 0 and var count ? 0.8 + Math.Sqrt(count) : 0)).Where(ring => ring.Weight > 0).ToArray();
        var (inner, unit) = (radius * Core, radius * (1 - Core) / used.Sum(ring => ring.Weight));
        var rings = new List<WheelRing>();
        foreach (var (ring, weight) in used)
        {
            rings.Add(new(ring, inner, inner + unit * weight));
            inner = rings[^1].Outer;
        }
        return rings;
    }

    IEnumerable<(WheelDisc Disc, WheelSector Sector, double X, double Y)> Places(WheelSector sector) =>
        Rings.SelectMany(ring => Places(sector, ring, [.. sector.Discs.Where(disc => disc.Ring == ring.Ownership)]));

    /// <summary>On one or several tracks of the ring, large discs with more room to both sides.</summary>
    IEnumerable<(WheelDisc Disc, WheelSector Sector, double X, double Y)> Places(WheelSector sector, WheelRing ring, WheelDisc[] discs)
    {
        var length = (ring.Inner + ring.Outer) / 2 * (sector.To - sector.From);
        var tracks = Math.Clamp((int)Math.Ceiling(discs.Length * Spacing / length), 1, Math.Max(1, (int)(ring.Thickness / 14)));
        for (var track = 0; track < tracks; track++)
        {
            var own = discs.Where((_, at) => at % tracks == track).ToArray();
            var (all, before) = (own.Sum(Room), 0.0);
            foreach (var disc in own)
            {
                // Every second track is shifted by half a place, so that neighbours lie in each other's gaps.
                var share = (before + Room(disc) * (tracks == 1 ? 0.5 : track % 2 == 0 ? 0.35 : 0.65)) / all;
                var (x, y) = At(sector.From + share * (sector.To - sector.From), ring.Inner + (track + 0.5) / tracks * ring.Thickness);
                yield return (disc, sector, x, y);
                before += Room(disc);
            }
        }

        static double Room(WheelDisc disc) => 0.15 + Math.Sqrt(disc.Share);
    }

    /// <summary>Radius of a disc that all customers use: as large as discs can be without touching each other or leaving their ring.</summary>
    double Scale((WheelDisc Disc, WheelSector Sector, double X, double Y)[] places)
    {
        var scale = LargestDisc;
        foreach (var (at, place) in places.Index())
        {
            var ring = Rings.First(ring => ring.Ownership == place.Disc.Ring);
            // Numbers of the phases stand right outside; between rings a disc may bulge a little.
            var bulge = ring == Rings[^1] ? -2 : 6;
            scale = Math.Min(scale, (ring.Thickness / 2 + bulge) / Math.Sqrt(Math.Max(0.01, place.Disc.Share)));
            foreach (var other in places[(at + 1)..])
            {
                var (apart, both) = (Math.Sqrt(Math.Pow(place.X - other.X, 2) + Math.Pow(place.Y - other.Y, 2)) - BetweenDiscs, Math.Sqrt(place.Disc.Share) + Math.Sqrt(other.Disc.Share));
                if (both * scale > apart && apart > 0)
                    scale = apart / both;
            }
        }
        return scale;
    }
}
