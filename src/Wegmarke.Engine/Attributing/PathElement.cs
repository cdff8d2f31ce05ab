namespace Wegmarke.Engine.Attributing;

/// <summary>A touch within a path: its kind, and how often the path has it when that tells states apart.</summary>
static class PathElement
{
    const int KindBits = 16;
    const int MostTimes = (1 << 15) - 1;

    public static int Of(int kind, int times) => kind | Math.Min(times, MostTimes) << KindBits;

    public static int Kind(int element) => element & ((1 << KindBits) - 1);
}
