using System.CommandLine;
using Wegmarke.Analysis;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke dashboard show KEY</c></summary>
static class DashboardShowVerb
{
    public static Command Create()
    {
        var key = DashboardVerb.Key();
        var command = new Command("show", "Prints a dashboard as JSON, for 'dashboard set' to take after editing.") { key };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            if (new Dashboards(new Documents(tenant.Existing(parsed))).Find(parsed.GetRequiredValue(key)) is not { } board)
                return DashboardVerb.NotThere(parsed.GetRequiredValue(key));
            Console.WriteLine(AnswerJson.Text(board));
            return 0;
        });
        return command;
    }
}
