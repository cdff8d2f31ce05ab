using System.CommandLine;
using Wegmarke.Analysis;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke dashboard remove KEY</c></summary>
static class DashboardRemoveVerb
{
    public static Command Create()
    {
        var key = DashboardVerb.Key();
        var command = new Command("remove", "Removes a dashboard; the questions on it stay what they are.") { key };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var store = new Dashboards(new Documents(tenant.Existing(parsed)));
            if (store.Find(parsed.GetRequiredValue(key)) is not { } board)
                return DashboardVerb.NotThere(parsed.GetRequiredValue(key));
            store.Remove(board);
            Console.WriteLine($"dashboard {board.Key} removed");
            return 0;
        });
        return command;
    }
}
