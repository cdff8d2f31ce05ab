using System.CommandLine;
using Spectre.Console;
using Wegmarke.Analysis;
using Wegmarke.Capture;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke capture dead list|show|mend|replay</c></summary>
static class CaptureDeadVerb
{
    static readonly Argument<long> s_number = new("NUMBER") { Description = "The letter's number." };
    static readonly Option<bool> s_json = new("--json") { Description = "As JSON." };

    public static Command Create() => new("dead", "Messages that were dropped and may be mended.") { List(), Show(), Mend(), Replay() };

    static Command List()
    {
        var command = new Command("list", "All of them.") { s_json };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var letters = DeadLetterDesk.All(tenant.Existing(parsed));
            if (parsed.GetValue(s_json))
                Console.WriteLine(AnswerJson.Text(letters));
            else
                Print(letters);
        });
        return command;
    }

    static void Print(IReadOnlyList<DeadLetter> letters)
    {
        var table = new Table().AddColumns("No.", "Received", "Source", "Reason", "Seen");
        foreach (var letter in letters)
            table.AddRow($"{letter.Number}", $"{letter.Received:yyyy-MM-dd HH:mm:ss}Z", Markup.Escape(Shown.Text(letter.Source)), letter.Reason, Markup.Escape(Shown.Text(letter.Detail)));
        Shown.Write(table);
    }

    static Command Show()
    {
        var command = new Command("show", "One of them, as it came.") { s_number, s_json };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var letter = DeadLetterDesk.Find(tenant.Existing(parsed), parsed.GetRequiredValue(s_number));
            Console.WriteLine(parsed.GetValue(s_json) ? AnswerJson.Text(letter) : $"{letter.Reason}: {Shown.Text(letter.Detail)}\n{Shown.Text(letter.Message)}");
        });
        return command;
    }

    static Command Mend()
    {
        var file = new Argument<string>("FILE") { Description = "The message as it should have come, JSON." };
        var command = new Command("mend", "Puts another message in the place of one; 'replay' then tries it.") { s_number, file };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            await using var live = Open(tenant.Existing(parsed));
            var letter = await new DeadLetterDesk(live, TimeProvider.System).Mend(parsed.GetRequiredValue(s_number), await File.ReadAllTextAsync(parsed.GetRequiredValue(file), cancel), cancel);
            Console.WriteLine($"Letter {letter.Number} is mended; 'wegmarke capture dead replay {letter.Number}' tries it.");
            return 0;
        });
        return command;
    }

    static Command Replay()
    {
        var numbers = new Argument<long[]>("NUMBER") { Description = "The letters' numbers; none = all.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("replay", "Takes letters through all steps again.") { numbers };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            await using var live = Open(tenant.Existing(parsed));
            var report = await new DeadLetterDesk(live, TimeProvider.System).Replay(parsed.GetValue(numbers) is { Length: > 0 } named ? named : null, cancel);
            Console.WriteLine($"{report.Taken} taken in, {report.Left.Count} left");
            foreach (var letter in report.Left)
                Console.WriteLine($"  {letter.Number}, {letter.Reason}: {Shown.Text(letter.Detail)}");
            return 0;
        });
        return command;
    }

    static LiveIntake Open(TenantFolder folder) => new(folder, new Documents(folder), TimeProvider.System);
}
