using System.IO.Compression;
using System.Text;
using Wegmarke.Capture;

namespace Wegmarke.Tests.Capture.Tables;

public sealed class HostileTableTests : IDisposable
{
    const string Sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    const string Header = "<row><c t=\"inlineStr\"><is><t>time</t></is></c><c t=\"inlineStr\"><is><t>touchpoint</t></is></c></row>";

    readonly ImportedTenant _tenant = new();

    public void Dispose() => _tenant.Dispose();

    [Fact]
    public async Task A_workbook_that_unpacks_without_end_is_refused_with_its_limits()
    {
        var bomb = Workbook(sheet =>
        {
            sheet.Write(Encoding.UTF8.GetBytes(Sheet + Header));
            var blanks = new byte[1 << 20];
            Array.Fill(blanks, (byte)' ');
            for (var piece = 0; piece < 400; piece++)
                sheet.Write(blanks);
        });

        Assert.Contains("at most 200 times its size", await Refusal(bomb), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_with_a_document_type_is_refused()
    {
        var laughs = "<!DOCTYPE l [<!ENTITY a \"ha\">" + string.Concat(Enumerable.Range(1, 9).Select(at => $"<!ENTITY a{at} \"{string.Concat(Enumerable.Repeat($"&a{at - 1};", 10))}\">")) + "]>";

        Assert.Contains("document type (DTD)", await Refusal(Workbook($"<?xml version=\"1.0\"?>{laughs}{Sheet}{Header}<row><c t=\"str\"><v>&a9;</v></c></row></sheetData></worksheet>")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_of_ten_million_letters_costs_its_row_only()
    {
        var report = await _tenant.Import(Workbook($"{Sheet}{Header}{Row("46086", "a")}{Row("46086", new string('x', 10_000_000))}{Row("46086", "b")}</sheetData></worksheet>"), "rows.xlsx");

        Assert.Equal((3, 2), (report.Read, report.Stored));
        Assert.Equal(["3 TooLarge"], ImportedTenant.Rejects(report));
    }

    [Fact]
    public async Task Of_a_workbook_that_breaks_off_all_rows_before_are_stored()
    {
        var refusal = await Refusal(Workbook($"{Sheet}{Header}{Row("46086", "a")}{string.Concat(Enumerable.Repeat(Row("46086", "b"), 2_500))}<row><c"));

        Assert.Contains("is damaged in line 1", refusal, StringComparison.Ordinal);
        Assert.Equal(2_501, _tenant.Rows().Count);
    }

    [Theory]
    [InlineData("-1", "BadTime")]
    [InlineData("0", "BadTime")]
    [InlineData("2958465", "BadTime")]
    [InlineData("1E+300", "BadTime")]
    [InlineData("NaN", "BadTime")]
    [InlineData("", "MissingTime")]
    public async Task A_day_beyond_the_years_that_are_kept_is_rejected(string serial, string reason)
    {
        var report = await _tenant.Import(Workbook($"{Sheet}{Header}{Row("46086", "a")}{Row(serial, "b")}</sheetData></worksheet>"), "rows.xlsx");

        Assert.Equal([$"3 {reason}"], ImportedTenant.Rejects(report));
        Assert.Equal(1, report.Stored);
    }

    [Fact]
    public async Task A_hundred_thousand_columns_are_refused() =>
        Assert.Contains("more than 2000", await _tenant.Refusal($"time;touchpoint;{string.Join(';', Enumerable.Range(1, 100_000).Select(at => $"k{at}"))}\n05.03.2026;a\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("01.01.0001")]
    [InlineData("31.12.9999")]
    [InlineData("01.01.1969")]
    [InlineData("99999999")]
    [InlineData("-1")]
    [InlineData("1e400")]
    [InlineData("=1+1")]
    [InlineData("05.03.2026\0")]
    public async Task A_time_that_is_none_costs_its_row_only(string time)
    {
        var report = await _tenant.Import($"time;touchpoint\n05.03.2026;a\n{time};b\n06.03.2026;c\n");

        Assert.Equal((3, 2), (report.Read, report.Stored));
        Assert.StartsWith("3 ", Assert.Single(ImportedTenant.Rejects(report)), StringComparison.Ordinal);
    }

    /// <summary>The sample is quiet about it, so the whole file is asked.</summary>
    [Fact]
    public async Task One_value_far_down_settles_which_number_is_the_month()
    {
        var text = new StringBuilder("time;touchpoint;note\n");
        for (var row = 0; row < 40_000; row++)
            text.Append($"03/05/2026 10:00;visit;{row:D40}\n");
        var open = await _tenant.Refusal(text.ToString());
        text.Insert(21 + 64 * 21_000, "03/25/2026 10:00;visit;there\n");
        await _tenant.Import(text.ToString(), "settled.csv");

        Assert.Contains("'time' holds '03/05/2026 10:00', in which either number can be the month", open, StringComparison.Ordinal);
        Assert.Equal("2026-03-05T09:00:00Z", _tenant.Rows()[0].Time);
        Assert.Equal(40_001, _tenant.Rows().Count);
    }

    static string Row(string serial, string touchpoint) => $"<row><c s=\"1\"><v>{serial}</v></c><c t=\"inlineStr\"><is><t>{touchpoint}</t></is></c></row>";

    async Task<string> Refusal(byte[] workbook) =>
        (await Assert.ThrowsAsync<ImportException>(() => _tenant.Import(workbook, "rows.xlsx"))).Message;

    static byte[] Workbook(string sheet) => Workbook(stream => stream.Write(Encoding.UTF8.GetBytes(sheet)));

    static byte[] Workbook(Action<Stream> sheet)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "xl/workbook.xml", "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"A\" r:id=\"r1\"/></sheets></workbook>");
            Part(zip, "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            Part(zip, "xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
            using var stream = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Optimal).Open();
            sheet(stream);
        }
        return bytes.ToArray();
    }

    static void Part(ZipArchive zip, string name, string text)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
