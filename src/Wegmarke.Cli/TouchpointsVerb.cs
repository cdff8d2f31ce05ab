using System.CommandLine;
using Spectre.Console;
using Wegmarke.Analysis;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke touchpoints</c></summary>
static class TouchpointsVerb
{
    public static Command Create()
    {
        var phases = new Option<string?>("--phases") { Description = "Phase model: five, six, retail, or a key of your own." };
        var language = TenantOptions.Language();
        var command = new Command("touchpoints", "Figures per touchpoint, channel and phase; and names that no rule maps yet.") { phases, language };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var folder = tenant.Existing(parsed);
            using var store = new JourneyStore(folder, new Documents(folder));
            if (await store.Current(cancel) is not { } data)
                return Outcome.Fail("There are no interactions yet. Bring some in with 'wegmarke import FILE'.");
            var spoken = TenantOptions.LanguageOf(parsed.GetRequiredValue(language));
            Print(TouchpointTable.Of(data, parsed.GetValue(phases)), data, spoken);
            return 0;
        });
        return command;
    }

    static void Print(TouchpointTable figures, TenantJourneys data, Catalogue.Language language)
    {
        var table = new Table().AddColumns("Touchpoint", "Channel", "Phase", "Customers", "Interactions", "Conversions", $"Revenue {figures.Currency}", "Cost", "Unlinked");
        foreach (var row in figures.Rows)
        {
            table.AddRow(
                Cell(data.Catalogue.TouchpointOf(row.Touchpoint).Name.In(language)), Cell(data.Catalogue.ChannelOf(row.Channel).Name.In(language)),
                row.Phase ?? "–", $"{row.Customers}", $"{row.Interactions}", $"{row.Conversions}", Shown.Amount(row.Revenue + row.UnlinkedRevenue, figures.Currency), Shown.Amount(row.Cost + row.UnlinkedCost, figures.Currency), $"{row.UnlinkedInteractions}");
        }
        Shown.Write(table);
        Console.WriteLine($"{figures.Customers} customers, {figures.Coverage.Rows} rows, {figures.Coverage.LinkedShare:P1} linked to a customer, {figures.Coverage.ConsentShare:P1} on consent");
        if (figures.UnmappedCount > figures.Unmapped.Count)
            Console.WriteLine($"{figures.UnmappedCount} names are mapped to no touchpoint; the most used {figures.Unmapped.Count} of them:");
        foreach (var name in figures.Unmapped)
            Console.WriteLine($"unmapped: '{Shown.Text(name.Name)}' ({name.Interactions} interactions); near: {string.Join(", ", name.Suggestions.Select(near => near.Touchpoint))}");
    }

    static string Cell(string text) => Markup.Escape(Shown.Text(text));
}
