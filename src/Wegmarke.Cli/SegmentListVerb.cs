using System.CommandLine;
using Spectre.Console;
using Wegmarke.Analysis;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke segment list</c></summary>
static class SegmentListVerb
{
    public static Command Create()
    {
        var language = TenantOptions.Language();
        var command = new Command("list", "Lists segments in their order, and how many customers are in each now.") { language };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            using var asking = Asking.Of(tenant.Existing(parsed));
            var table = await asking.Store.Ask(data => Table(asking, data, TenantOptions.LanguageOf(parsed.GetRequiredValue(language)), cancel), cancel);
            if (table is null)
                return SegmentVerb.NoData();
            Shown.Write(table);
            Console.WriteLine("A customer may be in several. Ask with --segment KEY, or --by segment:KEY for its customers beside all others.");
            return 0;
        });
        return command;
    }

    static async Task<Table> Table(Asking asking, TenantJourneys data, Catalogue.Language language, CancellationToken cancel)
    {
        var table = new Table().AddColumns("Segment", "Name", "Customers", "Share");
        var members = asking.Dimensions.Members(data);
        foreach (var segment in members.Segments.All)
        {
            var size = await asking.Segments.Count(data, segment.Key, cancel);
            table.AddRow(segment.Key, AnswerText.Cell(segment.Name.In(language)), $"{size.Customers}", AnswerText.Share(size.Share));
        }
        return table;
    }
}
