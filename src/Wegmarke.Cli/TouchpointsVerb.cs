using System.CommandLine;
using Spectre.Console;
using Wegmarke.Analysis;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke touchpoints</c></summary>
static class TouchpointsVerb
{
    public static Command Create()
    {
        var language = TenantOptions.Language();
        var command = new Command("touchpoints", "Figures per touchpoint, channel and phase; and names that no rule maps yet.");
        var options = QuestionOptions.AddTo(command);
        command.Options.Add(language);
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            using var asking = Asking.Of(tenant.Existing(parsed));
            var question = options.Read(parsed, asking.Documents);
            if (await asking.Store.Ask(data => asking.Desk.Ask(data, question, cancel), cancel) is not { } asked)
                return Outcome.Fail("There are no interactions yet. Bring some in with 'wegmarke import FILE'.");
            var figures = TouchpointTable.Of(asked);
            if (parsed.GetValue(options.Json))
                Console.WriteLine(AnswerJson.Text(figures));
            else
                Print(figures, asked.Journeys, TenantOptions.LanguageOf(parsed.GetRequiredValue(language)));
            return 0;
        });
        return command;
    }

    static void Print(TouchpointTable figures, TenantJourneys data, Catalogue.Language language)
    {
        var table = new Table();
        if (figures.By is { } by)
            table.AddColumn(AnswerText.Cell(by.Dimension));
        table.AddColumns("Touchpoint", "Channel", "Phase", "Customers", "Interactions", "Conversions", $"Revenue {figures.Currency}", "Cost", "Unlinked");
        foreach (var row in figures.Rows)
        {
            string[] cells =
            [
                AnswerText.Cell(data.Catalogue.TouchpointOf(row.Touchpoint).Name.In(language)), AnswerText.Cell(data.Catalogue.ChannelOf(row.Channel).Name.In(language)),
                row.Phase ?? "–", $"{row.Customers}", $"{row.Interactions}", $"{row.Conversions}", Shown.Amount(row.Revenue + row.UnlinkedRevenue, figures.Currency), Shown.Amount(row.Cost + row.UnlinkedCost, figures.Currency), $"{row.UnlinkedInteractions}",
            ];
            table.AddRow(figures.By is null ? cells : [AnswerText.Part(figures.By, row.Part), .. cells]);
        }
        Shown.Write(table);
        Foot(figures);
    }

    static void Foot(TouchpointTable figures)
    {
        if (figures.Asked is { KeepsAll: false } asked)
            AnswerText.Foot(asked);
        else
            Console.WriteLine($"{figures.Customers} customers, {figures.Coverage.Rows} rows, {AnswerText.Share(figures.Coverage.LinkedShare)} linked to a customer, {AnswerText.Share(figures.Coverage.ConsentShare)} on consent");
        if (figures.UnmappedCount > figures.Unmapped.Count)
            Console.WriteLine($"{figures.UnmappedCount} names are mapped to no touchpoint; the most used {figures.Unmapped.Count} of them:");
        foreach (var name in figures.Unmapped)
            Console.WriteLine($"unmapped: '{Shown.Text(name.Name)}' ({name.Interactions} interactions); near: {string.Join(", ", name.Suggestions.Select(near => near.Touchpoint))}");
    }
}
