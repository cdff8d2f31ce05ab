using Wegmarke.Capture;

namespace Wegmarke.Tests.Capture.Tables;

public sealed class TableFixtureTests
{
    public static TheoryData<string> Read => [.. TableFixture.With("rows")];

    public static TheoryData<string> Refused => [.. TableFixture.With("refused")];

    public static TheoryData<string> Skipping => [.. TableFixture.With("skipped")];

    public static TheoryData<string> Failing => [.. TableFixture.With("failed")];

    [Fact]
    public void There_are_tables_of_all_makes() => Assert.InRange(TableFixture.Names.Count, 60, int.MaxValue);

    [Theory]
    [MemberData(nameof(Read))]
    public void Every_field_means_what_it_says(string name)
    {
        var fixture = TableFixture.Of(name);

        var read = fixture.Read();

        Assert.Equal(fixture.Rows, read.Rows.Where(row => row.Length > 0));
        Assert.Equal(fixture.Texts("rejects"), read.Rejects);
    }

    [Theory]
    [MemberData(nameof(Read))]
    public void The_form_is_detected(string name)
    {
        var fixture = TableFixture.Of(name);

        var form = fixture.Form();

        Assert.Equal(fixture.Text("encoding") ?? form.Encoding.Value, form.Encoding.Value);
        Assert.Equal(fixture.Text("separator") ?? $"{form.Separator.Value}", $"{form.Separator.Value}");
        Assert.Equal(fixture.Text("quote") ?? $"{form.Quote.Value}", $"{form.Quote.Value}");
        Assert.Equal(fixture.Text("headerLine") ?? $"{form.HeaderLine.Value}", $"{form.HeaderLine.Value}");
        Assert.Equal(fixture.Text("sheet") ?? form.Sheet.Value, form.Sheet.Value);
        Assert.All(Kinds(fixture), kind => Assert.Equal(kind.Value, $"{form.Columns.Single(column => column.Name == kind.Key).Kind}"));
    }

    static IEnumerable<KeyValuePair<string, string>> Kinds(TableFixture fixture) =>
        fixture.Expected.TryGetProperty("kinds", out var kinds) ? kinds.EnumerateObject().Select(kind => KeyValuePair.Create(kind.Name, kind.Value.ToString())) : [];

    [Theory]
    [MemberData(nameof(Skipping))]
    public void Lines_that_are_no_rows_are_counted(string name)
    {
        var fixture = TableFixture.Of(name);

        var skipped = fixture.Read().Skipped;

        Assert.Equal(fixture.Texts("skipped").Select(long.Parse), [skipped.Titles, skipped.RepeatedHeaders, skipped.Totals, skipped.Blank]);
    }

    [Theory]
    [MemberData(nameof(Failing))]
    public void Hidden_rows_and_failed_formulas_are_counted(string name)
    {
        var fixture = TableFixture.Of(name);

        var read = fixture.Read();

        Assert.Equal((fixture.Text("hidden") ?? "0", fixture.Text("failed")), ($"{read.HiddenRows}", $"{read.FailedFormulas}"));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_read_rightly_is_refused_with_the_way_out(string name)
    {
        var fixture = TableFixture.Of(name);

        Assert.Contains(fixture.Refused!, Assert.Throws<ImportException>(fixture.Read).Message, StringComparison.Ordinal);
    }
}
