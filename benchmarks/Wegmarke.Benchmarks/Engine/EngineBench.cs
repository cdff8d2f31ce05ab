using System.Diagnostics;
using Wegmarke.Engine;

namespace Wegmarke.Benchmarks.Engine;

/// <summary>Measures the engine from rows to answers.</summary>
public static class EngineBench
{
    const int Rounds = 3;

    public static void Run(TextWriter output) => Run(output, 10_000_000);

    /// <summary>Prints the best of three rounds for each step.</summary>
    public static void Run(TextWriter output, int interactions)
    {
        output.WriteLine($"engine, {interactions:N0} interactions of {interactions / 10:N0} profiles, {Environment.ProcessorCount} processors, best of {Rounds}");
        using var file = new MemoryStream();
        JourneyColumns columns = null!; // set by the first step
        Measure(output, "fill and build", interactions, () => JourneyColumns.Build(GivenJourneys.Rows(interactions), interactions / 10, GivenJourneys.Rules()));
        Measure(output, "build from rows", interactions, () => GivenJourneys.Rows(interactions), rows => columns = JourneyColumns.Build(rows, interactions / 10, GivenJourneys.Rules()));
        Measure(output, "snapshot write", interactions, () => Write(file, columns));
        output.WriteLine($"  snapshot: {(double)file.Length / interactions:F1} B per interaction");
        Measure(output, "snapshot open", interactions, () => Open(file, ColumnSet.Warm).Columns);
        var journeys = Overlay.Over(Open(file, ColumnSet.Warm).Columns);
        var map = CellMap.ByTouchpointAndPhase(GivenJourneys.Touchpoints, 0, 8);
        Measure(output, "touchpoint cells", interactions, () => Analyze.TouchpointCells(journeys, map));
        Measure(output, "transitions", interactions, () => Analyze.Transitions(journeys, CellMap.ByTouchpoint(GivenJourneys.Touchpoints), TransitionUnit.Journey));
        Measure(output, "transitions by phase", interactions, () => Analyze.Transitions(journeys, map, TransitionUnit.Journey));
    }

    static long Write(MemoryStream file, JourneyColumns columns)
    {
        file.SetLength(0);
        Snapshot.Write(file, columns, new("bench", 0, columns.Count - 1, ""), new Dictionary<string, byte[]>());
        return file.Length;
    }

    static Snapshot Open(MemoryStream file, ColumnSet eager) =>
        Snapshot.Open(new MemoryStream(file.GetBuffer(), 0, (int)file.Length), eager);

    static void Measure<TAnswer>(TextWriter output, string step, int interactions, Func<TAnswer> run) =>
        Measure(output, step, interactions, () => 0, _ => run());

    static void Measure<TGiven, TAnswer>(TextWriter output, string step, int interactions, Func<TGiven> given, Func<TGiven, TAnswer> run)
    {
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var input = given();
            var clock = Stopwatch.StartNew();
            GC.KeepAlive(run(input));
            best = clock.Elapsed < best ? clock.Elapsed : best;
        }
        output.WriteLine($"  {step,-22} {best.TotalMilliseconds,8:N0} ms {interactions / best.TotalSeconds / 1e6,8:N1} M/s");
    }
}
