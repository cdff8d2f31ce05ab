using Wegmarke.Capture;

namespace Wegmarke.Tests.Capture.Mapping;

/// <summary>What each member of a mapping does to a row.</summary>
public sealed class MappedRowsTests : IDisposable
{
    readonly ImportedTenant _tenant = new();

    public void Dispose() => _tenant.Dispose();

    async Task<IReadOnlyList<KeptRow>> Rows(string columns, string csv, string more = "")
    {
        _tenant.Plan = _tenant.Plan with { Mapping = ColumnMapping.Parse($$"""{ "as": "interactions", "columns": { {{columns}} } {{more}} }""", "map.json") };
        var report = await _tenant.Import(csv);
        Assert.Equal(0, report.Rejected);
        return _tenant.Rows();
    }

    const string Needed = """ "time": "Wann", "touchpoint": "Was" """;

    [Fact]
    public async Task A_column_is_taken_as_the_target_and_every_other_is_kept_under_its_own_name() =>
        Assert.Equal("Email=ada@example.org; Farbe=rot", (await Rows(Needed + """, "email": "Mail" """, "Wann;Was;Mail;Farbe\n05.03.2026 18:05;newsletter;ada@example.org;rot\n")).Single().Fields);

    [Fact]
    public async Task Day_and_time_of_day_are_joined() =>
        Assert.Equal("2026-03-05T17:05:00Z", (await Rows(""" "time": { "columns": ["Tag", "Uhr"] }, "touchpoint": "Was" """, "Tag;Uhr;Was\n05.03.2026;18:05;newsletter\n")).Single().Time);

    [Fact]
    public async Task Texts_are_joined_without_the_empty_ones() =>
        Assert.Equal(["Berlin-1-17", "1-18"], (await Rows(Needed + """, "order": { "columns": ["F", "K", "B"], "between": "-" } """, "Wann;Was;F;K;B\n2026-03-05;x;Berlin;1;17\n2026-03-05;x;;1;18\n")).Select(row => row.Order));

    [Fact]
    public async Task The_first_that_is_filled_counts_and_all_are_kept_beside_it() =>
        Assert.Equal(["CustomerNumber=1; K=1; E=a@example.org", "CustomerNumber=b@example.org; E=b@example.org"],
            (await Rows(Needed + """, "customer_number": { "firstOf": ["K", "E"] } """, "Wann;Was;K;E\n2026-03-05;x;1;a@example.org\n2026-03-05;x;;b@example.org\n")).Select(row => row.Fields));

    [Fact]
    public async Task Words_are_translated_and_kept_beside_it() =>
        Assert.Equal(["complaint|Was=B", "complaint|Was=b", "faq|Was=C", "other|Was=D"],
            (await Rows(""" "time": "Wann", "touchpoint": { "column": "Was", "values": { "b": "complaint", "C": "faq" }, "otherwise": "other" } """, "Wann;Was\n2026-03-05;B\n2026-03-05;b\n2026-03-05;C\n2026-03-05;D\n"))
                .Select(row => $"{row.Name.Touchpoint}|{row.Fields}"));

    [Fact]
    public async Task What_is_not_in_the_table_of_words_stays_as_it_is() =>
        Assert.Equal("D", (await Rows(""" "time": "Wann", "touchpoint": { "column": "Was", "values": { "B": "complaint" } } """, "Wann;Was\n2026-03-05;D\n")).Single().Name.Touchpoint);

    [Fact]
    public async Task A_constant_may_hold_only_where_a_column_is_filled_or_has_a_value() =>
        Assert.Equal(["store|", "|VIP", "|"],
            (await Rows(Needed + """, "channel": { "constant": "store", "when": "F" }, "campaign": { "constant": "VIP", "when": { "column": "A", "is": ["ja"] } } """, "Wann;Was;F;A\n2026-03-05;x;Berlin;\n2026-03-05;x;;JA\n2026-03-05;x;;nein\n"))
                .Select(row => $"{row.Name.Channel}|{(row.Fields.Contains("Campaign=VIP", StringComparison.Ordinal) ? "VIP" : "")}"));

    [Theory]
    [InlineData(""" { "column": "P", "times": "M" } """, 2970)]
    [InlineData(""" { "column": "P", "times": "M", "minus": ["R"] } """, 2470)]
    [InlineData(""" { "column": "P", "sign": "reversed" } """, -990)]
    [InlineData(""" { "column": "P", "sign": "negative" } """, -990)]
    [InlineData(""" { "column": "N", "sign": "positive" } """, 700)]
    [InlineData(""" { "column": "P", "negativeWhen": { "column": "T", "is": ["R"] } } """, -990)]
    [InlineData(""" { "column": "P", "negativeWhen": { "column": "T", "is": ["V"] } } """, 990)]
    public async Task Amounts_are_worked_out(string value, long minor) =>
        Assert.Equal(minor, (await Rows(Needed + $""", "value": {value} """, "Wann;Was;P;M;R;N;T\n2026-03-05;x;9,90;3;5,00;-7,00;R\n")).Single().Value);

    [Fact]
    public async Task A_currency_beside_the_amount_is_its_currency() =>
        Assert.Equal(("CHF", 990L), (await Rows(Needed + """, "value": "P" """, "Wann;Was;P\n2026-03-05;x;CHF 9.90\n")).Select(row => (row.Currency, row.Value!.Value)).Single());

    [Fact]
    public async Task Columns_are_renamed_left_out_and_all_others_left_out() =>
        Assert.Equal("colour=rot", (await Rows(Needed, "Wann;Was;Farbe;IBAN\n2026-03-05;x;rot;DE12\n", """, "properties": { "Farbe": "colour" }, "others": "leave-out" """)).Single().Fields);

    [Fact]
    public async Task A_column_left_out_is_not_kept() =>
        Assert.Equal("Farbe=rot", (await Rows(Needed, "Wann;Was;Farbe;IBAN\n2026-03-05;x;rot;DE12\n", """, "leaveOut": ["iban"] """)).Single().Fields);

    [Fact]
    public async Task A_column_that_is_called_as_a_target_keeps_its_meaning_and_a_displaced_one_becomes_a_property() =>
        Assert.Equal("Email=neu@example.org; Comment=gut; email (file)=alt@example.org",
            (await Rows(Needed + """, "email": "Mail" """, "Wann;Was;Mail;email;comment\n2026-03-05;x;neu@example.org;alt@example.org;gut\n")).Single().Fields);

    [Fact]
    public async Task Rows_that_are_to_be_skipped_are_counted_with_the_reason()
    {
        _tenant.Plan = _tenant.Plan with { Mapping = ColumnMapping.Parse($$"""{ "as": "interactions", "columns": { {{Needed}} }, "skipRows": [{ "column": "S", "is": ["Test"] }] }""", "map.json") };

        var report = await _tenant.Import("Wann;Was;S\n2026-03-05;x;test\n2026-03-05;x;echt\n");

        Assert.Equal((2, 1), (report.Read, report.Stored));
        Assert.Equal(["2 LeftOut"], ImportedTenant.Rejects(report));
    }

    [Fact]
    public async Task A_cell_that_is_no_date_or_number_is_rejected_with_the_columns_name()
    {
        _tenant.Plan = _tenant.Plan with { Mapping = ColumnMapping.Parse("""{ "as": "interactions", "columns": { "time": "Wann", "touchpoint": "Was", "value": "P" } }""", "map.json") };

        var report = await _tenant.Import("Wann;Was;P\n05.03.2026;x;1,50\n06.03.2026;x;2,50\n31.02.2026;x;1,00\n07.03.2026;x;viel\n08.03.2026;x;3,50\n");

        Assert.Equal(["4 BadTime", "5 BadAmount"], ImportedTenant.Rejects(report));
        Assert.Contains("'Wann' is '31.02.2026'", await File.ReadAllTextAsync(report.RejectsPath!, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_that_is_missing_is_named_with_those_that_are_there()
    {
        _tenant.Plan = _tenant.Plan with { Mapping = ColumnMapping.Parse("""{ "as": "interactions", "columns": { "time": "Zeitpunkt", "touchpoint": "Was" } }""", "map.json") };

        Assert.Contains("has no column 'Zeitpunkt', which the mapping reads. It has: Wann, Was.", await _tenant.Refusal("Wann;Was\n2026-03-05;x\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_lines_are_mapped_too() =>
        Assert.Equal("Email=ada@example.org; Farbe=rot", (await Rows(Needed + """, "email": "Mail" """, "{\"Wann\":\"2026-03-05\",\"Was\":\"x\",\"Mail\":\"ada@example.org\",\"Farbe\":\"rot\"}\n")).Single().Fields);

    [Fact]
    public async Task A_file_imported_again_with_another_mapping_is_known()
    {
        const string csv = "Wann;Was;Farbe\n2026-03-05;x;rot\n2026-03-05;x;rot\n";
        await Rows(Needed, csv);

        _tenant.Plan = _tenant.Plan with { Mapping = ColumnMapping.Parse($$"""{ "as": "interactions", "columns": { {{Needed}} }, "leaveOut": ["Farbe"] }""", "map.json") };

        Assert.Equal((0, 2), await _tenant.Import(csv) is var report ? (report.Stored, report.Duplicates) : default);
    }
}
