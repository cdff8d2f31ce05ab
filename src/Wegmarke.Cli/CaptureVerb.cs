using System.CommandLine;
using Spectre.Console;
using Wegmarke.Analysis;
using Wegmarke.Capture;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke capture stats|pages|rules|dead</c></summary>
static class CaptureVerb
{
    static readonly Option<bool> s_json = new("--json") { Description = "As JSON." };

    public static Command Create() => new("capture", "What comes in live: what became of it, what is measured, and what was dropped and may be mended.")
    {
        Stats(),
        Pages(),
        CaptureRulesVerb.Create(),
        CaptureDeadVerb.Create(),
    };

    static Command Stats()
    {
        var command = new Command("stats", "What became of all messages: received = stored + counted only + duplicates + dropped by reason.") { s_json };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var stats = CaptureStats.Of(tenant.Existing(parsed));
            if (parsed.GetValue(s_json))
                Console.WriteLine(AnswerJson.Text(stats));
            else
                Print(stats);
        });
        return command;
    }

    static void Print(CaptureStats stats)
    {
        Console.WriteLine($"{stats.Received} received = {stats.Stored} stored + {stats.CountedOnly} counted only + {stats.Duplicates} duplicates + {stats.Dropped} dropped");
        foreach (var source in stats.Sources)
        {
            Console.WriteLine($"{Shown.Text(source.Source)}: {source.Received} received = {source.Stored} stored + {source.CountedOnly} counted only + {source.Duplicates} duplicates + {source.Dropped} dropped");
            foreach (var (reason, messages) in source.DroppedBy.OrderByDescending(reason => reason.Value))
                Console.WriteLine($"  dropped, {reason}: {messages}");
        }
    }

    static Command Pages()
    {
        var command = new Command("pages", "How often pages were looked at per day, of sources whose mode only counts.") { s_json };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var pages = CaptureStats.PagesOf(tenant.Existing(parsed));
            if (parsed.GetValue(s_json))
            {
                Console.WriteLine(AnswerJson.Text(pages));
                return;
            }
            var table = new Table().AddColumns("Day", "Source", "Page", "Views");
            foreach (var page in pages)
                table.AddRow($"{page.Day:yyyy-MM-dd}", Markup.Escape(Shown.Text(page.Source)), Markup.Escape(Shown.Text(page.Page)), $"{page.Views}");
            Shown.Write(table);
        });
        return command;
    }
}
