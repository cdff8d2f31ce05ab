using System.CommandLine;
using Spectre.Console;
using Wegmarke.Analysis;
using Wegmarke.Catalogue;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke persona list</c></summary>
static class PersonaListVerb
{
    public static Command Create()
    {
        var language = TenantOptions.Language();
        var command = new Command("list", "Lists personas in their order, and how many customers stand for each now.") { language };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            using var asking = Asking.Of(tenant.Existing(parsed));
            var table = await asking.Store.Ask(data => Table(asking, data, TenantOptions.LanguageOf(parsed.GetRequiredValue(language)), cancel), cancel);
            if (table is null)
                return SegmentVerb.NoData();
            Shown.Write(table);
            Console.WriteLine("Whoever fits several stands for the first. Ask with --persona KEY, or --by persona.");
            return 0;
        });
        return command;
    }

    static async Task<Table> Table(Asking asking, TenantJourneys data, Language language, CancellationToken cancel)
    {
        var table = new Table().AddColumns("Persona", "Name", "Goal", "Customers", "Share");
        var members = asking.Dimensions.Members(data);
        var everybody = members.Everybody.Count();
        foreach (var persona in members.Segments.Personas)
        {
            var customers = (await members.OfPersona(persona.Key, cancel)).Count();
            var goal = persona.Goal is { De: "", En: "" } ? "" : persona.Goal.In(language);
            table.AddRow(persona.Key, AnswerText.Cell(persona.Name.In(language)), AnswerText.Cell(goal), $"{customers}", AnswerText.Share(everybody == 0 ? null : (double)customers / everybody));
        }
        return table;
    }
}
