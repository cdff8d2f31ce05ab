using Wegmarke.Capture;
using Wegmarke.Engine;

namespace Wegmarke.Analysis.Attributing;

/// <summary>Aggregated paths of a file, with a number for each name on them; 0 is kept for none.</summary>
sealed class FilePaths
{
    const long Day = 86_400_000;

    readonly List<Row> _rows = [];
    readonly Dictionary<string, int> _numbers = [];
    readonly List<string> _names = [];
    readonly List<double> _touches = [];

    sealed record Row(int[] Names, double Conversions, double Value, double Nulls);

    /// <exception cref="ImportException">It is no such file.</exception>
    public static FilePaths Read(string path, ToldForm told, string separator, CancellationToken cancel)
    {
        var paths = new FilePaths();
        foreach (var row in TableRow.Of(path, told, ["path"], ["total_conversions", "total_conversion_value", "total_null"]))
        {
            cancel.ThrowIfCancellationRequested();
            int[] names = [.. row.Text[0].Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(paths.NumberOf)];
            paths._rows.Add(new(names, row.Numbers[0], row.Numbers[1], row.Numbers[2]));
            foreach (var name in names)
                paths._touches[name] += row.Numbers[0] + row.Numbers[2];
        }
        return paths;
    }

    public AttributionTable Answer(AttributionWish wish, CancellationToken cancel)
    {
        var leftOutNames = (wish.LeaveOut ?? []).Where(_numbers.ContainsKey).Select(name => _numbers[name]);
        int[] named = [.. Enumerable.Range(0, _names.Count).OrderByDescending(name => _touches[name]).ThenBy(name => _names[name], StringComparer.Ordinal).Take(wish.Rows).Union(leftOutNames)];
        var (kinds, kindOf) = (named.Length + 2, new int[_names.Count]);
        Array.Fill(kindOf, kinds - 1);
        foreach (var (at, name) in named.Index())
            kindOf[name] = at + 1;
        var leftOut = wish.LeftOut(kinds, isNoneUsual: false, word => _numbers.TryGetValue(word, out var number) ? kindOf[number] : null);
        var credits = new PathCredits(new(kinds) { LeftOut = leftOut, Transform = wish.Transform, HalfLife = (long)wish.HalfLife.TotalMilliseconds, Orders = wish.Orders });
        foreach (var row in _rows)
        {
            credits.Add(new([.. row.Names.Select(name => kindOf[name])], [.. Enumerable.Range(1, row.Names.Length).Select(at => (row.Names.Length - at) * Day)])
            { Conversions = row.Conversions, Value = row.Value, Nulls = row.Nulls });
        }
        var answer = credits.Result(cancel);
        var rows = new AttributionRows(wish.Models, kind => kind == 0 ? ("none", null) : kind > named.Length ? ("other", null) : ("value", _names[named[kind - 1]]), _ => null, Costs: null);
        var reached = answer.Parts[0].Reached;
        return new(null, null, wish.Terms("path", [.. leftOut.Index().Where(kind => kind.Item).Select(kind => _names[named[kind.Index - 1]])]), "",
            new(reached.Conversions, reached.Value, 0, 0, 0, 0, 0, 0), rows.PartsOf(answer), null, rows.Of(answer));
    }

    int NumberOf(string name)
    {
        if (_numbers.TryGetValue(name, out var known))
            return known;
        _names.Add(name);
        _touches.Add(0);
        return _numbers[name] = _names.Count - 1;
    }
}
