using System.CommandLine;
using Wegmarke.Analysis;
using Wegmarke.Capture;
using Wegmarke.Feedback;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke feedback test add|list|show</c></summary>
static class FeedbackTestVerb
{
    static readonly Option<bool> s_json = new("--json") { Description = "The whole answer as JSON." };

    public static Command Create() => new("test", "Own tests of touchpoints by staff.") { Add(), List(), Show() };

    static Command Add()
    {
        var touchpoint = new Option<string>("--touchpoint") { Description = "What was tested: key, name or synonym.", Required = true };
        var tester = new Option<string?>("--tester") { Description = "Who tested." };
        var yes = new Option<string[]>("--yes") { Description = "Items of the checklist that were so ('wegmarke feedback checklist')." };
        var no = new Option<string[]>("--no") { Description = "Items of the checklist that were not." };
        var marks = FeedbackOptions.New();
        var command = new Command("add", "Keeps a test.") { touchpoint, tester, yes, no };
        marks.AddTo(command);
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var folder = tenant.Folder(parsed);
            var items = (parsed.GetValue(yes) ?? []).Select(item => (item, Yes: true)).Concat((parsed.GetValue(no) ?? []).Select(item => (item, Yes: false))).ToArray();
            if (items.CountBy(item => item.item).FirstOrDefault(count => count.Value > 1) is { Value: > 1 } twice)
                throw new FeedbackException($"'{twice.Key}' is answered {twice.Value} times. Answer each item once.");
            var told = new ToldTest(parsed.GetRequiredValue(touchpoint), marks.Day(parsed), parsed.GetValue(tester), marks.Marks(parsed), items.ToDictionary(item => item.item, item => item.Yes), parsed.GetValue(marks.Note));
            await using var live = new LiveIntake(folder, new Documents(folder), TimeProvider.System);
            var (numbers, added) = await new FeedbackDesk(live, TimeProvider.System).Keep([told], cancel);
            Console.WriteLine(added == 1 ? $"Test {numbers[0]} is kept." : $"Test {numbers[0]} was there already.");
            return 0;
        });
        return command;
    }

    static Command List() => FeedbackOptions.List("All tests.", folder => FeedbackDesk.Kept(folder).Tests, (["No.", "Day", "Touchpoint", "Tester"], ["Note"]),
        test => ([$"{test.Number}", $"{test.Day:yyyy-MM-dd}", test.Touchpoint, test.Tester], test.Marks, [test.Note]));

    static Command Show()
    {
        var number = new Argument<long>("NUMBER") { Description = "The test's number." };
        var command = new Command("show", "One test with its checklist.") { number, s_json };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var folder = tenant.Existing(parsed);
            var tests = FeedbackDesk.Kept(folder).Tests;
            if (tests.FirstOrDefault(test => test.Number == parsed.GetRequiredValue(number)) is not { } found)
                return Outcome.Fail($"There is no test {parsed.GetRequiredValue(number)}. There are {tests.Count}; 'wegmarke feedback test list' lists them.");
            if (parsed.GetValue(s_json))
                Console.WriteLine(AnswerJson.Text(found));
            else
                Print(found);
            return 0;
        });
        return command;
    }

    static void Print(TouchpointTest test)
    {
        Console.WriteLine($"Test {test.Number} of {test.Day:yyyy-MM-dd}: {Shown.Text(test.Touchpoint)}, by {Shown.Text(test.Tester.Length == 0 ? "nobody named" : test.Tester)}");
        foreach (var criterion in Enum.GetValues<Criterion>().Where(criterion => test.Marks.Of(criterion) is not null))
            Console.WriteLine($"  {CriterionNames.Word(criterion)}: {FeedbackOptions.Value(test.Marks.Of(criterion))} of 100");
        foreach (var item in test.Marks.Items)
            Console.WriteLine($"  {(item.Yes ? "yes" : "no ")}  {Shown.Text(item.Item)}");
        if (test.Note.Length > 0)
            Console.WriteLine($"  {Shown.Text(test.Note)}");
    }
}
