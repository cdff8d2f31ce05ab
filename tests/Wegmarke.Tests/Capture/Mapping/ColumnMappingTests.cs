using Wegmarke.Capture;

namespace Wegmarke.Tests.Capture.Mapping;

public sealed class ColumnMappingTests
{
    const string Everything = """
        {
          "as": "orders",
          "source": "shop",
          "form": { "encoding": "windows-1252", "separator": ";", "quote": "'", "decimal": ",", "dates": "day-first", "header": 3, "sheet": "Bestellungen" },
          "columns": {
            "time": { "columns": ["Datum", "Uhrzeit"] },
            "order": { "columns": ["Filiale", "Bon"], "between": "-" },
            "customer": { "firstOf": ["KdNr", { "column": "E-Mail", "when": "E-Mail" }] },
            "channel": { "constant": "store", "when": { "column": "Art", "is": ["Laden", "Markt"] } },
            "type": { "column": "Typ", "values": { "R": "refund", "V": "sale" }, "otherwise": "sale" },
            "value": { "column": "Preis", "times": "Menge", "minus": ["Rabatt"], "sign": "reversed", "negativeWhen": { "column": "Typ", "is": ["R"] }, "oncePerOrder": true }
          },
          "properties": {
            "Filialname": "branch_name"
          },
          "others": "leave-out",
          "leaveOut": ["IBAN"],
          "skipRows": [{ "column": "Status", "is": ["Test"] }]
        }

        """;

    [Fact]
    public void What_is_written_is_read_and_written_again_as_it_was() => Assert.Equal(Everything, ColumnMapping.Parse(Everything, "map.json").ToText());

    [Fact]
    public void Comments_and_last_commas_are_fine() =>
        Assert.Equal(["Datum"], ColumnMapping.Parse("// orders: because\n{ \"as\": \"orders\", \"columns\": { \"time\": \"Datum\", }, }", "map.json").Columns["time"].Columns);

    [Fact]
    public void It_reads_every_column_that_any_rule_names() =>
        Assert.Equal(["Datum", "Uhrzeit", "Filiale", "Bon", "KdNr", "E-Mail", "Art", "Typ", "Preis", "Rabatt", "Menge", "Status", "Filialname"], ColumnMapping.Parse(Everything, "map.json").Reads);

    [Theory]
    [InlineData("{", "map.json, line 1: this is no JSON: ")]
    [InlineData("[]", "map.json, line 1: the mapping is […]; an object in braces is needed, with as, source, files, form, columns, properties, others, leaveOut, skipRows.")]
    [InlineData("{\n \"columns\": {} }", "map.json, line 1: \"as\" is missing. Possible: interactions, orders, customers, campaigns, contents, costs, consents.")]
    [InlineData("{ \"as\": \"order\",\n \"columns\": {} }", "map.json, line 1: \"as\" is \"order\". Possible: interactions, orders, customers, campaigns, contents, costs, consents.")]
    [InlineData("{ \"as\": \"orders\" }", "map.json, line 1: \"columns\" is missing. Possible: an object with what each column means")]
    [InlineData("{ \"as\": \"orders\", \"columns\": {},\n \"colums\": {} }", "map.json, line 2: \"colums\" is not known in the mapping. Known are as, source,")]
    [InlineData("{ \"as\": \"orders\", \"columns\": {\n\n \"zeit\": \"Datum\" } }", "map.json, line 3: \"zeit\" is nothing that orders have. Possible are: account, ")]
    [InlineData("{ \"as\": \"orders\", \"columns\": {\n \"time\": 7 } }", "map.json, line 2: \"time\" is 7; an object in braces is needed, with column, columns, ")]
    [InlineData("{ \"as\": \"orders\", \"columns\": {\n \"time\": { \"spalte\": \"Datum\" } } }", "map.json, line 2: \"spalte\" is not known in \"time\". Known are column, ")]
    [InlineData("{ \"as\": \"orders\", \"columns\": {\n \"time\": {} } }", "map.json, line 2: \"time\" has 0 of \"column\", \"columns\", \"constant\" and \"firstOf\"; give exactly one.")]
    [InlineData("{ \"as\": \"orders\", \"columns\": {\n \"time\": { \"column\": \"A\", \"constant\": \"B\" } } }", "map.json, line 2: \"time\" has 2 of ")]
    [InlineData("{ \"as\": \"orders\", \"columns\": {\n \"order\": { \"column\": \"A\", \"sign\": \"negative\" } } }", "map.json, line 2: \"order\" is no amount; \"times\", ")]
    [InlineData("{ \"as\": \"orders\", \"columns\": { \"value\":\n { \"column\": \"A\", \"sign\": \"minus\" } } }", "map.json, line 2: \"sign\" is \"minus\". Possible: as-written, reversed, positive, negative.")]
    [InlineData("{ \"as\": \"orders\", \"columns\": {}, \"form\": {\n \"decimal\": \"x\" } }", "map.json, line 2: \"decimal\" is \"x\". Possible: \".\" or \",\".")]
    [InlineData("{ \"as\": \"orders\", \"columns\": {}, \"form\": {\n \"header\": 0 } }", "map.json, line 2: \"header\" is 0. Possible: the number of the line that names the columns, from 1.")]
    [InlineData("{ \"as\": \"orders\", \"columns\": {},\n \"leaveOut\": \"IBAN\" }", "map.json, line 2: \"leaveOut\" is \"IBAN\". Possible: a list in square brackets.")]
    [InlineData("{ \"as\": \"orders\", \"columns\": { \"time\": \"A\",\n \"time\": \"B\" } }", "map.json, line 1: \"time\" stands twice in \"columns\". Remove one.")]
    [InlineData("{ \"as\": \"costs\", \"columns\": {\n \"email\": \"A\" } }", "map.json, line 2: \"email\" is nothing that costs have. Possible are: day, to, channel, campaign, cost, currency, impressions, clicks.")]
    public void What_is_wrong_is_named_with_place_value_and_what_is_possible(string json, string message) =>
        Assert.StartsWith(message, Assert.Throws<ImportException>(() => ColumnMapping.Parse(json, "map.json")).Message, StringComparison.Ordinal);

    [Fact]
    public void Customers_have_traits_of_any_name() =>
        Assert.Equal(["shoe_size"], ColumnMapping.Parse("""{ "as": "customers", "columns": { "shoe_size": "Schuhgröße" } }""", "map.json").Columns.Keys);
}
