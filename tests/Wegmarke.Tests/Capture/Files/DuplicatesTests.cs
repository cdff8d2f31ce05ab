using System.Text;
using Wegmarke.Capture;
using Wegmarke.Capture.Files;

namespace Wegmarke.Tests.Capture.Files;

public sealed class DuplicatesTests : IDisposable
{
    const string Header = "time,customer,touchpoint,value\n";

    readonly ImportedTenant _tenant = new();

    public void Dispose() => _tenant.Dispose();

    [Fact]
    public async Task A_file_imported_again_brings_nothing()
    {
        var text = Header + Coffees(1, 500);
        await _tenant.Import(text);

        Assert.Equal((500, 0, 500), Counts(await _tenant.Import(text, "renamed.csv")));
    }

    [Fact]
    public async Task An_export_that_grew_brings_what_is_new()
    {
        await _tenant.Import(Header + Coffees(1, 300));

        Assert.Equal((500, 200, 300), Counts(await _tenant.Import(Header + Coffees(1, 500))));
        Assert.Equal((600, 100, 500), Counts(await _tenant.Import(Header + Coffees(501, 100) + Coffees(1, 500))));
        Assert.Equal(600, _tenant.Rows().Count);
    }

    [Fact]
    public async Task True_twins_are_both_kept_and_known_again()
    {
        var coffee = Coffees(1, 1);
        Assert.Equal((5, 5, 0), Counts(await _tenant.Import(Header + string.Concat(Enumerable.Repeat(coffee, 5)))));
        Assert.Equal((3, 0, 3), Counts(await _tenant.Import(Header + string.Concat(Enumerable.Repeat(coffee, 3)))));
        Assert.Equal((9, 4, 5), Counts(await _tenant.Import(Header + string.Concat(Enumerable.Repeat(coffee, 9)))));
    }

    [Fact]
    public async Task A_thousand_twins_are_a_thousand_rows()
    {
        var twins = Header + string.Concat(Enumerable.Repeat(Coffees(1, 1), 1_000));

        Assert.Equal((1_000, 1_000, 0), Counts(await _tenant.Import(twins)));
        Assert.Equal((1_000, 0, 1_000), Counts(await _tenant.Import(twins)));
    }

    [Fact]
    public async Task The_same_row_in_another_order_of_columns_or_another_form_is_a_duplicate()
    {
        await _tenant.Import("time,customer,touchpoint,value,note\n2026-03-05T10:00:00Z,7,visit,1.50,\n");

        Assert.Equal((1, 0, 1), Counts(await _tenant.Import("value;Touchpoint;note;Time;CUSTOMER\r\n1.50;visit;;2026-03-05T10:00:00Z;7\r\n")));
        Assert.Equal((1, 0, 1), Counts(await _tenant.Import("""{"touchpoint":"visit","time":"2026-03-05T10:00:00Z","value":1.50,"customer":"7","x":null}""", "rows.jsonl")));
    }

    [Fact]
    public async Task The_same_row_of_another_source_is_another()
    {
        await _tenant.Import(Header + Coffees(1, 3));
        _tenant.Plan = _tenant.Plan with { CustomerKind = "customer_number" };
        _tenant.Plan = new ImportPlan("till", _tenant.Plan.Zone, _tenant.Plan.CustomerKind, _tenant.Plan.Collected);

        Assert.Equal((3, 3, 0), Counts(await _tenant.Import(Header + Coffees(1, 3))));
    }

    [Fact]
    public async Task A_message_id_names_its_row_whatever_else_it_says()
    {
        const string First = "time,touchpoint,message_id,note\n2026-03-05T10:00:00Z,visit,m1,a\n2026-03-05T10:00:00Z,visit,m2,a\n";

        Assert.Equal((2, 2, 0), Counts(await _tenant.Import(First)));
        Assert.Equal((3, 1, 2), Counts(await _tenant.Import("time,touchpoint,message_id,note\n2026-03-06,cart,m2,b\n2026-03-06,cart,m3,b\n2026-03-06,cart,m3,c\n")));
    }

    /// <summary>Cells may hold any character, also those that a careless key would be glued together with.</summary>
    [Fact]
    public async Task No_character_in_a_cell_makes_two_rows_one()
    {
        var rows = new[] { ("a\u001fb\u001ec", ""), ("a", "c"), ("a\u001e", "\u001fc"), ("a\u001fb", "c"), ("ab", "c") };
        var text = new StringBuilder("time,touchpoint,a,b\n");
        foreach (var (a, b) in rows)
            text.Append($"2026-03-05,visit,{a},{b}\n");

        Assert.Equal((5, 5, 0), Counts(await _tenant.Import(text.ToString())));
        Assert.Equal((5, 0, 5), Counts(await _tenant.Import(text.ToString())));
    }

    [Fact]
    public async Task Rows_rejected_once_come_in_when_corrected()
    {
        await _tenant.Import(Header + Coffees(1, 2) + "2026-13-05,3,coffee,2\n");

        Assert.Equal((3, 1, 2), Counts(await _tenant.Import(Header + Coffees(1, 2) + "2026-12-05,3,coffee,2\n")));
    }

    static string Coffees(int first, int count) => string.Concat(Enumerable.Range(first, count)
        .Select(n => $"2026-03-05T{n % 24:00}:{n % 60:00}:00Z,{n},coffee,{n % 7}.50\n"));

    static (long Read, long Stored, long Duplicates) Counts(ImportReport report) => (report.Read, report.Stored, report.Duplicates);
}
