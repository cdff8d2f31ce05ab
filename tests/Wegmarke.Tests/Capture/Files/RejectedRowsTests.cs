using System.Text;
using Wegmarke.Capture;
using Wegmarke.Capture.Files;

namespace Wegmarke.Tests.Capture.Files;

public sealed class RejectedRowsTests : IDisposable
{
    readonly ImportedTenant _tenant = new();

    public void Dispose() => _tenant.Dispose();

    [Theory]
    [InlineData("2026-03-05,visit", DropReason.BrokenRow)]
    [InlineData("2026-03-05,visit,,,,,,,,too much", DropReason.BrokenRow)]
    [InlineData("2026-03-05,\"visit\"x,,,,,,,", DropReason.BrokenRow)]
    [InlineData(",visit,,,,,,,", DropReason.MissingTime)]
    [InlineData("0001-01-01T00:00:00Z,visit,,,,,,,", DropReason.BadTime)]
    [InlineData("9999-12-31T23:59:59Z,visit,,,,,,,", DropReason.BadTime)]
    [InlineData("2026-02-29,visit,,,,,,,", DropReason.BadTime)]
    [InlineData("31.02.2026,visit,,,,,,,", DropReason.BadTime)]
    [InlineData("2026-03-05T24:00,visit,,,,,,,", DropReason.BadTime)]
    [InlineData("2026-03-05T10:00+25:00,visit,,,,,,,", DropReason.BadTime)]
    [InlineData("2026-03-05,,,,,,,,", DropReason.MissingName)]
    [InlineData("2026-03-05,visit,\"1,50\",,,,,,", DropReason.BadAmount)]
    [InlineData("2026-03-05,visit,1.234.50,,,,,,", DropReason.BadAmount)]
    [InlineData("2026-03-05,visit,1e400,,,,,,", DropReason.BadAmount)]
    [InlineData("2026-03-05,visit,NaN,,,,,,", DropReason.BadAmount)]
    [InlineData("2026-03-05,visit,9223372036854775808,,,,,,", DropReason.BadAmount)]
    [InlineData("2026-03-05,visit,1,,x,,,,", DropReason.BadAmount)]
    [InlineData("2026-03-05,visit,1,Euro,,,,,", DropReason.BadCurrency)]
    [InlineData("2026-03-05,visit,,,,11,nps,,", DropReason.BadScore)]
    [InlineData("2026-03-05,visit,,,,9,,,", DropReason.BadScore)]
    [InlineData("2026-03-05,visit,,,,9,fun,,", DropReason.BadScore)]
    [InlineData("2026-03-05,visit,,,,good,csat,,", DropReason.BadScore)]
    [InlineData("2026-03-05,visit,,,,,,2.1,", DropReason.BadEmotion)]
    [InlineData("2026-03-05,visit,,,,,,,everything", DropReason.BadConsent)]
    [InlineData("2026-03-05,vi\0sit,,,,,,,", DropReason.NotText)]
    public async Task A_bad_row_is_rejected_with_its_line_and_reason_and_its_neighbours_are_kept(string row, DropReason reason)
    {
        const string Good = "2026-03-05,visit,1.50,EUR,2,5,ces,-2,analysis\n";
        var report = await _tenant.Import($"time,touchpoint,value,currency,cost,score,score_kind,emotion,consent\n{Good}{row}\n{Good}");

        Assert.Equal((3, 2), (report.Read, report.Stored));
        Assert.Equal([(reason, 1L)], report.RejectedBy.Select(by => (by.Key, by.Value)));
        Assert.Equal([$"3 {reason}"], ImportedTenant.Rejects(report));
    }

    [Theory]
    [InlineData("{\"time\":\"2026-03-05\",\"touchpoint\":\"visit\"", DropReason.BrokenRow)]
    [InlineData("{\"time\":\"2026-03-05\",\"touchpoint\":\"visit\"} {}", DropReason.BrokenRow)]
    [InlineData("[1,2]", DropReason.BrokenRow)]
    [InlineData("time,touchpoint", DropReason.BrokenRow)]
    [InlineData("{\"\":1,\"time\":\"2026-03-05\",\"touchpoint\":\"visit\"}", DropReason.BrokenRow)]
    [InlineData("{\"time\":\"2026-03-05\",\"touchpoint\":\"\\ud800\"}", DropReason.NotText)]
    [InlineData("{\"time\":\"2026-03-05\",\"touchpoint\":\"a\\u0000b\"}", DropReason.NotText)]
    [InlineData("{\"time\":\"2026-03-05\",\"touchpoint\":\"visit\",\"\\udc00\":1}", DropReason.NotText)]
    [InlineData("{\"time\":\"2026-03-05\",\"touchpoint\":\"visit\",\"value\":1e400}", DropReason.BadAmount)]
    [InlineData("{\"time\":\"2026-03-05\",\"touchpoint\":\"visit\",\"value\":{\"a\":1}}", DropReason.BadAmount)]
    [InlineData("{\"time\":\"2026-03-05\",\"time\":\"2026-03-06\",\"touchpoint\":\"visit\"}", DropReason.Contradiction)]
    [InlineData("{\"time\":\"2026-03-05\",\"Time\":\"2026-03-06\",\"touchpoint\":\"visit\"}", DropReason.Contradiction)]
    [InlineData("{\"time\":\"2026-03-05\",\"touchpoint\":\"visit\",\"customer\":\"1\",\"customer_number\":\"2\"}", DropReason.Contradiction)]
    [InlineData("{\"touchpoint\":\"visit\"}", DropReason.MissingTime)]
    [InlineData("{\"time\":\"2026-03-05\"}", DropReason.MissingName)]
    public async Task A_bad_json_line_is_rejected_and_its_neighbours_are_kept(string row, DropReason reason)
    {
        const string Good = """{"time":"2026-03-05","touchpoint":"visit","customer":"1","customer_number":"1"}""";
        var report = await _tenant.Import($"{Good}\n{row}\n{Good}\n", "rows.jsonl");

        Assert.Equal((3, 2), (report.Read, report.Stored));
        Assert.Equal([$"2 {reason}"], ImportedTenant.Rejects(report));
    }

    [Fact]
    public async Task Bytes_that_are_no_utf8_among_others_that_are_are_rejected_and_never_repaired()
    {
        byte[] text = [.. "time,touchpoint,note\n2026-03-05,visit,Müller\n2026-03-05,visit,Größe\n2026-03-05,visit,"u8, .. Encoding.Latin1.GetBytes("Müller\n")];
        var report = await _tenant.Import(text);

        Assert.Equal(["4 NotText"], ImportedTenant.Rejects(report));
        Assert.Equal(["note=Müller", "note=Größe"], _tenant.Rows().Select(row => row.Fields));
    }

    [Fact]
    public async Task Broken_utf8_in_json_is_rejected()
    {
        byte[] row = [.. "{\"time\":\"2026-03-05\",\"touchpoint\":\""u8, 0xc0, 0xaf, .. "\"}\n{\"time\":\"2026-03-05\",\"touchpoint\":\"visit\"}\n"u8];
        var report = await _tenant.Import(row, "rows.jsonl");

        Assert.Equal(["1 NotText"], ImportedTenant.Rejects(report));
        Assert.Equal(1, report.Stored);
    }

    [Theory]
    [InlineData(65_535, 1)]
    [InlineData(65_536, 0)]
    [InlineData(10_000_000, 0)]
    public async Task A_cell_beyond_the_limit_costs_its_row_only(int length, int stored)
    {
        var report = await _tenant.Import($"time,touchpoint,order\n2026-03-05,visit,{new string('x', length)}\n2026-03-06,visit,1\n");

        Assert.Equal((2, stored + 1), (report.Read, report.Stored));
        Assert.Equal(stored == 1 ? [] : ["2 TooLarge"], ImportedTenant.Rejects(report));
    }

    [Theory]
    [InlineData(900_000, DropReason.TooLarge)]
    [InlineData(1_100_000, DropReason.TooLarge)]
    [InlineData(5_000_000, DropReason.TooLarge)]
    public async Task A_json_line_beyond_the_limit_costs_its_row_only(int length, DropReason reason)
    {
        const string Good = "{\"time\":\"2026-03-05\",\"touchpoint\":\"visit\"}\n";
        var report = await _tenant.Import($"{Good}{{\"time\":\"2026-03-05\",\"touchpoint\":\"visit\",\"x\":\"{new string('x', length)}\"}}\n{Good}", "rows.jsonl");

        Assert.Equal([$"2 {reason}"], ImportedTenant.Rejects(report));
        Assert.Equal((3, 2), (report.Read, report.Stored));
    }

    [Fact]
    public async Task Names_of_members_may_be_too_long_or_too_many_for_their_row_only()
    {
        var text = new StringBuilder($"{{\"time\":\"2026-03-05\",\"touchpoint\":\"visit\",\"{new string('k', 1_000_000)}\":1}}\n");
        text.Append($"{{\"time\":\"2026-03-05\",\"touchpoint\":\"visit\",\"{new string('k', 300)}\":1}}\n");
        for (var row = 1; row <= 2_100; row++)
            text.Append($"{{\"time\":\"2026-03-05\",\"touchpoint\":\"visit\",\"k{row}\":1}}\n");
        var report = await _tenant.Import(text.ToString(), "rows.jsonl");

        Assert.Equal((2L, 102L), (report.RejectedBy[DropReason.TooLarge], report.RejectedBy[DropReason.TooManyColumns]));
        Assert.Equal(1_998, report.Stored);
    }

    [Fact]
    public async Task A_quote_that_is_never_closed_is_rejected_with_the_line_it_opens_in()
    {
        var report = await _tenant.Import("time,touchpoint,note\n2026-03-05,visit,a\n2026-03-06,visit,\"b\n2026-03-07,visit,c\n");

        Assert.Equal(["3 BrokenRow"], ImportedTenant.Rejects(report));
        Assert.Equal((2, 1), (report.Read, report.Stored));
    }

    [Fact]
    public async Task More_names_than_anybody_has_are_rejected_one_by_one()
    {
        var text = new StringBuilder("time,touchpoint\n");
        for (var name = 1; name <= 100_020; name++)
            text.Append($"2026-03-05,id-{name}\n");
        var report = await _tenant.Import(text.ToString());
        var again = await _tenant.Import("time,touchpoint\n2026-03-06,id-1\n2026-03-06,new\n2026-03-06,newer\n", "more.csv");

        Assert.Equal((100_000, 20L), (report.Stored, report.RejectedBy[DropReason.TooManyNames]));
        Assert.Equal(Enumerable.Range(100_002, 20).Select(line => $"{line} TooManyNames"), ImportedTenant.Rejects(report));
        Assert.Equal(1, again.Stored);
        Assert.Equal(["3 TooManyNames", "4 TooManyNames"], ImportedTenant.Rejects(again));
    }

    /// <summary>Invalid words must not use up what valid ones are remembered in.</summary>
    [Fact]
    public async Task Valid_consent_is_known_after_any_number_of_invalid_ones()
    {
        var text = new StringBuilder("time,touchpoint,consent\n");
        for (var word = 0; word < 12_000; word++)
            text.Append($"2026-03-05,visit,word{word}\n");
        var report = await _tenant.Import(text.Append("2026-03-05,visit,marketing\n").ToString());

        Assert.Equal((1, 12_000L), (report.Stored, report.RejectedBy[DropReason.BadConsent]));
    }

    [Fact]
    public async Task A_rejected_row_stands_in_the_file_as_it_was()
    {
        var report = await _tenant.Import("time,touchpoint,note\n2026-13-05,visit,\"say \"\"a, b\"\"\"\n");

        Assert.Equal(
            "\uFEFFline,reason,detail,row,\"time\",\"touchpoint\",\"note\",\"(read as)\"\n" +
            "2,BadTime,\"time '2026-13-05': use ISO 8601 between 1970 and 2100, for example 2026-03-29T14:05:00 or 2026-03-29T14:05:00+02:00\"," +
            ",\"2026-13-05\",\"visit\",\"say \"\"a, b\"\"\",\n",
            "\uFEFF" + File.ReadAllText(report.RejectsPath!));
    }

    [Fact]
    public async Task Where_the_file_cannot_stand_beside_the_import_it_stands_with_the_tenant()
    {
        Directory.CreateDirectory(Path.Combine(_tenant.Root, "rows.csv.rejects.csv"));
        var report = await _tenant.Import("time,touchpoint\nnever,visit\n");

        Assert.Equal(Path.Combine(_tenant.Folder.Path, "rejects", "rows.csv.rejects.csv"), report.RejectsPath);
        Assert.Equal(["2 BadTime"], ImportedTenant.Rejects(report));
    }

    [Fact]
    public async Task A_place_that_was_asked_for_and_cannot_be_written_is_told()
    {
        _tenant.Plan = _tenant.Plan with { RejectsPath = _tenant.Root };

        Assert.Contains("cannot be written", await _tenant.Refusal("time,touchpoint\nnever,visit\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_rejects_there_is_no_file()
    {
        var report = await _tenant.Import("time,touchpoint\n2026-03-05,visit\n");

        Assert.Null(report.RejectsPath);
        Assert.False(File.Exists(Path.Combine(_tenant.Root, "rows.csv.rejects.csv")));
    }
}
