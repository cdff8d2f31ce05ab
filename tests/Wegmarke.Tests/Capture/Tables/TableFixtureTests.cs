using Wegmarke.Capture;

namespace Wegmarke.Tests.Capture.Tables;

public sealed class TableFixtureTests
{
    public static TheoryData<string> Names => [.. TableFixture.Names];

    [Fact]
    public void There_are_tables_of_all_makes() => Assert.InRange(TableFixture.Names.Count, 60, int.MaxValue);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_field_means_what_it_says(string name)
    {
        var fixture = TableFixture.Of(name);
        Assert.SkipWhen(fixture.Refused is not null, "This one is refused.");

        var read = fixture.Read();

        Assert.Equal(fixture.Rows, read.Rows.Where(row => row.Length > 0));
        Assert.Equal(fixture.Texts("rejects"), read.Rejects);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_form_is_detected(string name)
    {
        var fixture = TableFixture.Of(name);
        Assert.SkipWhen(fixture.Refused is not null, "This one is refused.");

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
    [MemberData(nameof(Names))]
    public void Lines_that_are_no_rows_are_counted(string name)
    {
        var fixture = TableFixture.Of(name);
        Assert.SkipWhen(fixture.Text("skipped") is null, "Nothing is passed over.");

        var skipped = fixture.Read().Skipped;

        Assert.Equal(fixture.Texts("skipped").Select(long.Parse), [skipped.Titles, skipped.RepeatedHeaders, skipped.Totals, skipped.Blank]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Hidden_rows_and_failed_formulas_are_counted(string name)
    {
        var fixture = TableFixture.Of(name);
        Assert.SkipWhen(fixture.Text("failed") is null, "Nothing is hidden, and nothing failed.");

        var read = fixture.Read();

        Assert.Equal((fixture.Text("hidden") ?? "0", fixture.Text("failed")), ($"{read.HiddenRows}", $"{read.FailedFormulas}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_cannot_be_read_rightly_is_refused_with_the_way_out(string name)
    {
        var fixture = TableFixture.Of(name);
        Assert.SkipWhen(fixture.Refused is null, "This one is read.");

        Assert.Contains(fixture.Refused!, Assert.Throws<ImportException>(fixture.Read).Message, StringComparison.Ordinal);
    }
}
