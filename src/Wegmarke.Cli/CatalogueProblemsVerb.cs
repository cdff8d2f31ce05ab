using System.CommandLine;
using Wegmarke.Catalogue;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke catalogue problems</c></summary>
static class CatalogueProblemsVerb
{
    public static Command Create()
    {
        var command = new Command("problems", "Names the stored entries that are left out, and what to change in them. Exit code 1 if there are any.");
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var problems = CatalogueStore.From(CatalogueVerb.DocumentsOf(tenant.Folder(parsed))).Problems;
            foreach (var problem in problems)
                Console.WriteLine(CatalogueVerb.Line(problem));
            Console.WriteLine(problems.Count == 0 ? "Every entry is in use." : $"{problems.Count} left out; everything else is in use.");
            return problems.Count == 0 ? 0 : Outcome.Failed;
        });
        return command;
    }
}
