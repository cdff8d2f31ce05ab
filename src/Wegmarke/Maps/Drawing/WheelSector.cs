namespace Wegmarke.Maps.Drawing;

/// <summary>The part of the wheel that belongs to a phase, on one side of it. Angles are clockwise from the top.</summary>
/// <param name="Number">Of the phase, from 1.</param>
sealed record WheelSector(MapPhase Phase, int Number, bool IsRight, double From, double To, IReadOnlyList<WheelDisc> Discs)
{
    public double Middle => (From + To) / 2;
}
