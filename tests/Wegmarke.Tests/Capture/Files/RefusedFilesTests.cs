using System.IO.Compression;
using System.Text;
using Wegmarke.Capture;
using Wegmarke.Capture.Files;

namespace Wegmarke.Tests.Capture.Files;

public sealed class RefusedFilesTests : IDisposable
{
    readonly ImportedTenant _tenant = new();

    public void Dispose() => _tenant.Dispose();

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("\n\n", "is empty")]
    [InlineData("customer,touchpoint\n1,visit\n", "has no column 'time'. It has: customer, touchpoint.")]
    [InlineData("customer,time\n1,2026-03-05\n", "has no column 'touchpoint' or 'event'")]
    [InlineData("time,touchpoint,time\n2026-03-05,visit,2026-03-05\n", "'time' stands 2 times")]
    [InlineData("time,touchpoint,Time \n2026-03-05,visit,2026-03-05\n", "'time' stands 2 times")]
    [InlineData("time,touchpoint,\n2026-03-05,visit,x\n", "Column 3 of 3 has no name")]
    [InlineData("PK\u0003\u0004rest", "begins as a ZIP or Excel file but is damaged")]
    [InlineData("[{\"time\":\"2026-03-05\"}]", "JSON array")]
    [InlineData("%PDF-1.7", "is a PDF")]
    [InlineData("time,touch\0point\n", "binary zeros")]
    public async Task What_cannot_be_read_as_rows_is_refused_with_the_way_out(string text, string told) =>
        Assert.Contains(told, await _tenant.Refusal(text), StringComparison.Ordinal);

    [Fact]
    public async Task Too_many_columns_are_refused() =>
        Assert.Contains("more than 2000", await _tenant.Refusal($"time,touchpoint,{string.Join(',', Enumerable.Range(1, 2_000))}\n"), StringComparison.Ordinal);

    [Fact]
    public async Task A_header_alone_is_a_file_without_rows()
    {
        var report = await _tenant.Import("time,touchpoint\n");

        Assert.Equal((0, 0, 0, 0), (report.Read, report.Stored, report.Duplicates, report.Rejected));
    }

    [Fact]
    public async Task A_folder_and_a_missing_file_are_told_apart()
    {
        var folder = await Assert.ThrowsAsync<ImportException>(() => _tenant.ImportFile(_tenant.Root));
        var missing = await Assert.ThrowsAsync<ImportException>(() => _tenant.ImportFile(Path.Combine(_tenant.Root, "none.csv")));

        Assert.StartsWith($"{_tenant.Root} is a folder. Name the files in it", folder.Message, StringComparison.Ordinal);
        Assert.StartsWith("There is no file", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_gzip_file_cut_short_all_whole_rows_are_stored_and_the_damage_is_told()
    {
        var rows = new StringBuilder("time,customer,touchpoint\n");
        var random = new Random(1);
        for (var row = 0; row < 30_000; row++)
            rows.Append($"2026-03-05T10:00:00Z,{random.NextInt64()},visit\n");
        var whole = Gzip(rows.ToString());

        var refusal = await Assert.ThrowsAsync<ImportException>(() => _tenant.Import(whole[..(whole.Length / 2)], "rows.gz"));
        var read = long.Parse(refusal.Message.Split("damaged after ")[1].Split(' ')[0]);
        var after = await _tenant.Import(whole, "rows.gz");

        Assert.InRange(read, 10_000, 20_000);
        Assert.Equal((30_000, 30_000 - read, read), (after.Read, after.Stored, after.Duplicates));
    }

    [Fact]
    public async Task Of_a_file_with_a_quote_that_swallows_it_all_rows_before_are_stored()
    {
        var text = new StringBuilder("time,touchpoint,note\n2026-03-05,visit,a\n2026-03-06,visit,\"b\n");
        text.Append('x', 20_000_000);

        Assert.Contains("a quote is opened and never closed", await _tenant.Refusal(text.ToString()), StringComparison.Ordinal);
        Assert.Equal(["note=a"], _tenant.Rows().Select(row => row.Fields));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\u001fb")]
    public void A_source_without_a_proper_name_is_refused(string name) =>
        Assert.Throws<ArgumentException>(() => new ImportPlan(name, _tenant.Plan.Zone, "customer_number", _tenant.Plan.Collected));

    static byte[] Gzip(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }
}
