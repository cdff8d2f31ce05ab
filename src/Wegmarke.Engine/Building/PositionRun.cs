namespace Wegmarke.Engine.Building;

/// <summary>Neighbouring interactions of one source, the end exclusive.</summary>
readonly record struct PositionRun(JourneyColumns Source, int From, int To)
{
    public int Length => To - From;
}
