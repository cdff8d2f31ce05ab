using System.CommandLine;
using Spectre.Console;
using Wegmarke.Analysis;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke annotation list|set|remove</c></summary>
static class AnnotationVerb
{
    public static Command Create() => new("annotation", "What happened and may explain figures; stands on every plot over time.") { List(), Set(), Remove() };

    static Command List()
    {
        var command = new Command("list", "Lists annotations in the order of their days.");
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var table = new Table().AddColumns("Annotation", "Day", "Until", "Text");
            foreach (var one in new Annotations(new Documents(tenant.Existing(parsed))).All())
                table.AddRow(one.Key, $"{one.Day:yyyy-MM-dd}", $"{one.Until:yyyy-MM-dd}", AnswerText.Cell(one.Text));
            Shown.Write(table);
            return 0;
        });
        return command;
    }

    static Command Set()
    {
        var (key, text) = (Key(), new Argument<string>("TEXT") { Description = "What happened: \"new checkout live\"." });
        var day = new Option<string>("--day") { Description = "When: 2026-03-29.", Required = true };
        var until = new Option<string>("--until") { Description = "The last day of what lasted." };
        var command = new Command("set", "Stores an annotation, or says another one of this key anew.") { key, text, day, until };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var store = new Annotations(new Documents(tenant.Folder(parsed)));
            var named = parsed.GetRequiredValue(key);
            var now = store.Set(Annotation.Of(named, store.Find(named)?.Version ?? 0, parsed.GetRequiredValue(day), parsed.GetValue(until), parsed.GetRequiredValue(text)));
            Console.WriteLine($"annotation {now.Key}");
            return 0;
        });
        return command;
    }

    static Command Remove()
    {
        var key = Key();
        var command = new Command("remove", "Removes an annotation.") { key };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var store = new Annotations(new Documents(tenant.Existing(parsed)));
            if (store.Find(parsed.GetRequiredValue(key)) is not { } one)
                return Outcome.Fail($"There is no annotation '{Shown.Text(parsed.GetRequiredValue(key))}'. Those there are: 'wegmarke annotation list'.");
            store.Remove(one);
            Console.WriteLine($"annotation {one.Key} removed");
            return 0;
        });
        return command;
    }

    static Argument<string> Key() => new("KEY") { Description = "Key of the annotation." };
}
