using System.Globalization;
using Wegmarke.Analysis;
using Wegmarke.Capture;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Analysis;

public sealed class AttributionFileTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    AttributionTable Ask(string text, string models, string separator = ">", string? leaveOut = null)
    {
        var path = _folder.File("paths.csv", text);
        return AttributionTable.OfFile(path, ToldForm.Nothing, separator, OptionValues.Of(["model", "leave-out"], name => name == "model" ? models : leaveOut), TestContext.Current.CancellationToken);
    }

    static string Text(AttributionTable table) => string.Join(' ', table.Rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Key} {row.Models[0].Conversions:0.###}/{row.Models[0].Value:0.###}")));

    /// <summary>Start → a 3/5, b 2/5; a → b, and none 2 of 3; b → conversion 2 of 3. Without a 4/15 of 2/5 is left.</summary>
    [Fact]
    public void Aggregated_paths_are_shared_like_those_of_customers()
    {
        const string Rows = "path,total_conversions,total_conversion_value,total_null\na>b,1,6,0\n a ,0,0,2\nb > b,1,4,1\n";

        Assert.Equal("b 2/10 a 0/0", Text(Ask(Rows, "last")));
        Assert.Equal("b 1.5/7 a 0.5/3", Text(Ask(Rows, "linear")));
        Assert.Equal("b 1.5/7.5 a 0.5/2.5", Text(Ask(Rows, "markov")));
        Assert.Equal((2, 10, 3, 0.4), Ask(Rows, "markov") is var table ? (table.Totals.Conversions, table.Totals.Value, table.Parts[0].Nulls, Math.Round(table.Parts[0].Chains[0].Probability!.Value, 12)) : default);
    }

    [Fact]
    public void A_table_may_be_written_as_it_is_here_and_may_lack_values_and_nulls() =>
        Assert.Equal("direkt 1.5/2.25 anzeige 0.5/0.75", Text(Ask("Path;Total_Conversions;Total_Conversion_Value\nanzeige - direkt;1;1,50\ndirekt;1;1,50\n", "linear", separator: "-")));

    [Fact]
    public void What_is_left_out_stays_where_nothing_else_is() =>
        Assert.Equal("a 1/1 direct 1/1", Text(Ask("path,total_conversions,total_conversion_value,total_null\na > direct,1,1,0\ndirect,1,1,0\n", "last", leaveOut: "direct")));

    [Theory]
    [InlineData("pfad,total_conversions\na,1\n", "has no column 'path'. It has: pfad, total_conversions. Rename the column that means it.")]
    [InlineData("path,total_conversions\na,many\n", "line 2: 'many' in the column 'total_conversions' is no number of 0 or more.")]
    [InlineData("path,total_conversions\na,-1\n", "line 2: '-1' in the column 'total_conversions' is no number of 0 or more.")]
    public void What_is_no_such_table_is_refused_with_the_line(string text, string message) =>
        Assert.EndsWith(message, Assert.Throws<ImportException>(() => Ask(text, "last")).Message, StringComparison.Ordinal);

    /// <summary>Closed forms of a published file of 10,000 paths; see docs/guide/analyses.md.</summary>
    [Fact]
    public void Published_paths_have_their_exact_figures()
    {
        var path = Path.Combine(Environment.GetEnvironmentVariable("WEGMARKE_REFERENCES") ?? "", "PathData.csv");
        Assert.SkipUnless(File.Exists(path), "Set WEGMARKE_REFERENCES to a folder with PathData.csv to compare with its exact figures.");

        var table = AttributionTable.OfFile(path, ToldForm.Nothing, ">", OptionValues.Of(["model"], _ => "first,last,linear,markov:1,markov:2,markov:3"), TestContext.Current.CancellationToken);

        Assert.Equal((19785, 74802.97, 68602), (table.Totals.Conversions, Math.Round(table.Totals.Value, 2), table.Parts[0].Nulls));
        Assert.All(table.Parts[0].Chains, chain => Assert.Equal(.2238451, chain.Probability!.Value, 1e-7));
        Assert.Equal(s_published, table.Rows.Select(row => string.Create(CultureInfo.InvariantCulture,
            $"{row.Key} {row.Models[0].Conversions} {row.Models[1].Conversions} {row.Models[2].Conversions:0.000} {row.Models[3].Conversions:0.000} {row.Models[3].Value:0.000} {row.Models[4].Conversions:0.00} {row.Models[3].RemovalEffect:0.000000}")));
    }

    static readonly string[] s_published =
    [
        "alpha 6308 8447 7574.719 5344.948 18799.171 5617.45 0.558399",
        "iota 4606 3355 3857.096 3884.615 14978.437 3810.51 0.405835",
        "eta 3164 4167 3539.951 3340.847 12991.737 3391.86 0.349026",
        "beta 2831 989 2083.500 2527.352 9687.809 2439.65 0.264039",
        "theta 1606 653 1022.801 1971.913 7511.048 1902.47 0.206010",
        "lambda 902 1207 1035.258 1282.847 5142.720 1189.47 0.134022",
        "gamma 165 92 121.042 171.145 719.237 171.92 0.017880",
        "epsilon 99 531 272.170 599.571 2348.654 614.37 0.062639",
        "kappa 74 230 137.964 274.363 1136.093 266.03 0.028663",
        "zeta 27 107 136.552 381.063 1468.703 374.03 0.039811",
        "mi 2 2 2.222 1.722 5.445 2.07 0.000180",
        "delta 1 5 1.725 4.614 13.918 5.16 0.000482",
    ];

    public void Dispose() => _folder.Dispose();
}
