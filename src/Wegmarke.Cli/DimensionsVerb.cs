using System.CommandLine;
using Spectre.Console;
using Wegmarke.Analysis;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke dimensions</c></summary>
static class DimensionsVerb
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "Answer as JSON, with the names of docs/guide/analyses.md." };
        var command = new Command("dimensions", "What can be asked by, with --by and --where: dimensions, how much of each is filled, and examples.") { json };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            using var asking = Asking.Of(tenant.Existing(parsed));
            if (await asking.Store.Ask(data => asking.Dimensions.List(data, cancel), cancel) is not { } list)
                return Outcome.Fail("There are no interactions yet. Bring some in with 'wegmarke import FILE'.");
            if (parsed.GetValue(json))
                Console.WriteLine(AnswerJson.Text(list));
            else
                Print(list);
            return 0;
        });
        return command;
    }

    static void Print(DimensionList list)
    {
        var table = new Table().AddColumns("Dimension", "Of", "Filled", "Share", "Examples");
        foreach (var entry in list.Dimensions)
            table.AddRow(AnswerText.Cell(entry.Name), entry.Of, $"{entry.Filled}", AnswerText.Share(entry.Share), string.Join(", ", entry.Examples.Select(AnswerText.Cell)));
        Shown.Write(table);
        Console.WriteLine($"{list.Rows} rows. Ask with --by DIMENSION and --where DIMENSION=VALUE; --where purpose=PURPOSE keeps what was collected for it.");
    }
}
