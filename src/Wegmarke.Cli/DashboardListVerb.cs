using System.CommandLine;
using Spectre.Console;
using Wegmarke.Analysis;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke dashboard list</c></summary>
static class DashboardListVerb
{
    public static Command Create()
    {
        var command = new Command("list", "Lists dashboards by name, with their tiles.");
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var table = new Table().AddColumns("Dashboard", "Name", "Tiles");
            foreach (var board in new Dashboards(new Documents(tenant.Existing(parsed))).All())
                table.AddRow(board.Key, AnswerText.Cell(board.Name), AnswerText.Cell(string.Join(", ", board.Tiles.Select(tile => tile.Name))));
            Shown.Write(table);
            return 0;
        });
        return command;
    }
}
