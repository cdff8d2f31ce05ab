using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using Wegmarke.Analysis;
using Wegmarke.Catalogue;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke persona suggest</c></summary>
static class PersonaSuggestVerb
{
    public static Command Create()
    {
        var save = new Option<bool>("--save") { Description = "Stores the groups as segments and personas 'suggestion-1' and so on, in place of earlier suggestions." };
        var json = new Option<bool>("--json") { Description = "Answer as JSON, with the names of docs/guide/segments.md." };
        var language = TenantOptions.Language();
        var command = new Command("suggest", "Finds three to six groups of customers who behave alike, and says in what they differ.") { save, json, language };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            using var asking = Asking.Of(tenant.Existing(parsed));
            if (await asking.Store.Ask(data => new PersonaDesk(asking.Dimensions).Suggest(data, cancel), cancel) is not { } suggestions)
                return SegmentVerb.NoData();
            if (parsed.GetValue(save))
                PersonaDesk.Save(asking.Documents, suggestions);
            if (parsed.GetValue(json))
                Console.WriteLine(AnswerJson.Text(suggestions));
            else
                Print(suggestions, TenantOptions.LanguageOf(parsed.GetRequiredValue(language)));
            return 0;
        });
        return command;
    }

    static void Print(PersonaSuggestions suggestions, Language language)
    {
        var table = new Table().AddColumns("Persona", "Name", "Customers", "Share", "Revenue", "In what they differ");
        foreach (var group in suggestions.Groups)
        {
            table.AddRow(group.Key, AnswerText.Cell(group.Name.In(language)), $"{group.Customers}", AnswerText.Share(group.Share), AnswerText.Share(group.RevenueShare),
                string.Join("; ", group.Characteristics.Select(trait => Markup.Escape(Shown.Text(trait.Text.In(language))))));
        }
        Shown.Write(table);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{suggestions.Customers} of {suggestions.Of} customers grouped; fit {suggestions.Silhouette:0.00} (tried: {string.Join(", ", suggestions.Tried.Select(one => $"{one.Count} groups {one.Silhouette:0.00}"))})"));
        Console.WriteLine($"The conditions that --save stores find {AnswerText.Share(suggestions.Agreement)} of the customers of each group again.");
    }
}
