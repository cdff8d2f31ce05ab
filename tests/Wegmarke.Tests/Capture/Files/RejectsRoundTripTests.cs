using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Wegmarke.Capture;

namespace Wegmarke.Tests.Capture.Files;

/// <summary>Rows that were rejected are corrected where they stand and imported.</summary>
public sealed class RejectsRoundTripTests : IDisposable
{
    readonly ImportedTenant _tenant = new();

    public void Dispose() => _tenant.Dispose();

    /// <summary>Any words in any cell: the time is what is wrong, and nothing else may change on the way.</summary>
    [Fact]
    public void A_corrected_row_is_stored_as_it_was_meant() =>
        Prop.ForAll(Gen.Elements([.. "=+-@\t\r\n'\",;| äß€a1"]).ArrayOf().Select(letters => new string(letters).Trim()).ArrayOf(6).ToArbitrary(), cells =>
        {
            var bad = ReadBack(cells, "never");
            var good = Table(cells, "2026-03-05");
            return bad == good;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    static string ReadBack(string[] cells, string time)
    {
        using var tenant = new ImportedTenant();
        var rejects = tenant.Import(Csv(cells, time)).GetAwaiter().GetResult().RejectsPath!;
        var corrected = File.ReadAllText(rejects).Replace("\"never\"", "\"2026-03-05\"", StringComparison.Ordinal);
        tenant.Import(corrected, "again.csv").GetAwaiter().GetResult();
        return string.Join("\n", tenant.Rows().Select(row => row.Fields));
    }

    static string Table(string[] cells, string time)
    {
        using var tenant = new ImportedTenant();
        tenant.Import(Csv(cells, time)).GetAwaiter().GetResult();
        return string.Join("\n", tenant.Rows().Select(row => row.Fields));
    }

    static string Csv(string[] cells, string time) =>
        "time,touchpoint,a,b\n" + string.Concat(cells.Chunk(2).Select(pair => $"{time},visit,{Quoted(pair[0])},{Quoted(pair[^1])}\n"));

    static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    [Fact]
    public async Task Rejected_rows_are_read_as_their_file_was()
    {
        var first = await _tenant.Import("time;touchpoint;value;note\n05.03.2026;a;1.234,50;x\n06.03.2026;b;7,5;y\n31.02.2026;c;-1.000;=cmd\n");
        var text = await File.ReadAllTextAsync(first.RejectsPath!, TestContext.Current.CancellationToken);
        var again = await _tenant.Import(text.Replace("31.02.2026\",\"c", "28.02.2026\",\"c", StringComparison.Ordinal), "again.csv");

        Assert.Equal("line,reason,detail,row,\"time\",\"touchpoint\",\"value\",\"note\",\"(read as decimal comma)\"", text.Split('\n')[0]);
        Assert.EndsWith(",,\"31.02.2026\",\"c\",\"'-1.000\",\"'=cmd\",\n", text, StringComparison.Ordinal);
        Assert.Equal((1, 1), (again.Read, again.Stored));
        Assert.Equal((-100_000L, 4L, "note==cmd"), (_tenant.Rows()[^1].Value, _tenant.Rows()[^1].Ordinal, _tenant.Rows()[^1].Fields));
    }

    [Fact]
    public async Task A_row_without_cells_stands_whole_and_is_rejected_again()
    {
        var first = await _tenant.Import("time,touchpoint,note\n2026-03-05,a,=x,y\n2026-03-05,a,z\n");
        var again = await _tenant.ImportFile(first.RejectsPath!);

        Assert.Contains("\n2,BrokenRow,\"4 cells under 3 columns\",\"2026-03-05,a,'=x,y\",,,,\n", await File.ReadAllTextAsync(first.RejectsPath!, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(["2 BrokenRow"], ImportedTenant.Rejects(again));
    }

    [Fact]
    public async Task Rejected_json_is_corrected_and_imported_too()
    {
        var first = await _tenant.Import("{\"time\":\"never\",\"touchpoint\":\"visit\",\"x\":\"=1\\n,\\\"\"}\n{\"time\":\"2026-03-05\",\"touchpoint\":\"visit\"}\n", "rows.jsonl");
        var text = await File.ReadAllTextAsync(first.RejectsPath!, TestContext.Current.CancellationToken);
        var again = await _tenant.Import(text.Replace("never\"\"", "2026-03-06\"\"", StringComparison.Ordinal), "again.csv");

        Assert.Equal((1, 1), (again.Read, again.Stored));
        Assert.Equal("x==1\n,\"", _tenant.Rows()[^1].Fields);
    }
}
