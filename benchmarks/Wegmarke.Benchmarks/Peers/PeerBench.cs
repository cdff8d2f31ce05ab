using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Wegmarke.Engine;

namespace Wegmarke.Benchmarks.Peers;

/// <summary>Puts the same questions to the engine and to its peers on the same rows, checks that all answer the same, and measures in turns.</summary>
static class PeerBench
{
    const int Rounds = 5;

    /// <param name="output">Where the table goes.</param>
    /// <param name="interactions">How many rows.</param>
    /// <param name="folder">Holds the peers' libraries; their tables are kept there, too.</param>
    public static void Run(TextWriter output, int interactions, string folder)
    {
        NativeLibrary.SetDllImportResolver(typeof(PeerBench).Assembly, (name, _, _) => name switch
        {
            "chdb" => NativeLibrary.Load(Path.Combine(folder, "node_modules/@chdb/lib-linux-x64-gnu/libchdb.so")),
            "duckdb" => NativeLibrary.Load(Path.Combine(folder, "node_modules/@duckdb/node-bindings-linux-x64/libduckdb.so")),
            _ => 0,
        });
        var rows = new PeerRows(interactions);
        var place = Directory.CreateDirectory(Path.Combine(folder, $"{interactions}")).FullName;
        using var clickHouse = new ClickHouse(Path.Combine(place, "clickhouse"));
        using var duck = new Duck(Path.Combine(place, "duck.db"));
        var loads = (PeerTables.Load(clickHouse, rows, place), PeerTables.Load(duck, clickHouse, rows, place));
        output.WriteLine($"{interactions:N0} interactions of {rows.Profiles:N0} profiles, {Environment.ProcessorCount} processors; {Version(clickHouse, "version()")}, {Version(duck, "version()")}; median of {Rounds} rounds in turns, ms");
        var given = rows.ForEngine();
        var clock = Stopwatch.StartNew();
        var journeys = Overlay.Over(JourneyColumns.Build(given, rows.Profiles, PeerRows.Rules()));
        output.WriteLine($"built from unsorted rows in {clock.Elapsed.TotalSeconds:F1} s; loaded and sorted by {Loaded("ClickHouse", loads.Item1)}, {Loaded("DuckDB", loads.Item2)}");
        var question = new JourneyQuestion(journeys);
        foreach (var filter in PeerFilter.All(rows))
            Table(output, filter, filter.Keep, question, [clickHouse, duck]);
    }

    static string Loaded(string name, TimeSpan time) => time == TimeSpan.Zero ? $"{name} earlier" : $"{name} in {time.TotalSeconds:F1} s";

    static string Version(IPeer peer, string function) => $"{peer.Name} {peer.Query($"SELECT {function}").Trim()}";

    static void Table(TextWriter output, PeerFilter filter, Func<JourneyQuestion, JourneyQuestion> keep, JourneyQuestion all, IReadOnlyList<IPeer> peers)
    {
        output.WriteLine();
        output.WriteLine($"{filter.Name,-18} {"Wegmarke",9} {peers[0].Name,11} {peers[1].Name,9} {"streaming",10}   times the faster peer");
        foreach (var asked in PeerQuestions.All)
        {
            var forms = Forms(asked, filter, () => keep(all), peers);
            var expected = asked.Canon(forms[0].Ask());
            foreach (var (name, ask) in forms.Skip(1))
            {
                if (asked.Canon(ask()) is var answer && answer != expected)
                    throw new InvalidOperationException($"{asked.Name}, {filter.Name}: {name} answers otherwise.\n{First(expected, answer)}");
            }
            var times = Measure([.. forms.Select(form => form.Ask)]);
            var faster = Math.Min(times[1], times[2]);
            var streaming = times.Length > 3 ? times[3] : (double?)null;
            var target = filter.Sql is null ? asked.Target : asked.Target / 2;
            output.WriteLine($"{asked.Name,-18} {times[0],9:N0} {times[1],11:N0} {times[2],9:N0} {streaming?.ToString("N0", CultureInfo.InvariantCulture) ?? "",10}   {faster / times[0]:F1} (to be {target:F0}){(streaming is { } known ? $", streaming {known / times[0]:F1}" : "")}");
        }
    }

    static List<(string Name, Func<string> Ask)> Forms(PeerQuestion asked, PeerFilter filter, Func<JourneyQuestion> question, IReadOnlyList<IPeer> peers)
    {
        List<(string, Func<string>)> forms =
        [
            ("Wegmarke", () => asked.Ours(question())),
            ("ClickHouse", () => peers[0].Query(PeerQuestion.With(asked.ClickHouse, filter.Sql))),
            ("DuckDB", () => asked.DuckColumns(peers[1].Query(PeerQuestion.With(asked.Duck, filter.Sql)))),
        ];
        if (asked.Streaming is { } streaming)
            forms.Add(("DuckDB, streaming", () => asked.DuckColumns(peers[1].Query(PeerQuestion.With(streaming, filter.Sql)))));
        return forms;
    }

    /// <summary>In turns, so that what else the machine does hits all alike.</summary>
    static double[] Measure(IReadOnlyList<Func<string>> forms)
    {
        var times = forms.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var form = 0; form < forms.Count; form++)
            {
                var clock = Stopwatch.StartNew();
                GC.KeepAlive(forms[form]());
                times[form].Add(clock.Elapsed.TotalMilliseconds);
            }
        }
        return [.. times.Select(all => all.Order().ElementAt(Rounds / 2))];
    }

    static string First(string expected, string answer)
    {
        var (left, right) = (expected.Split('\n'), answer.Split('\n'));
        var at = Enumerable.Range(0, Math.Min(left.Length, right.Length)).FirstOrDefault(line => left[line] != right[line], Math.Min(left.Length, right.Length));
        return $"{left.Length} and {right.Length} lines; at {at}: '{left.ElementAtOrDefault(at)}' and '{right.ElementAtOrDefault(at)}'";
    }
}
