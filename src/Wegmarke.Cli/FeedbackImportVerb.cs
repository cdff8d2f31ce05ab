using System.CommandLine;
using Wegmarke.Capture;
using Wegmarke.Feedback;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke feedback import FILE</c></summary>
static class FeedbackImportVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "CSV of tests: date, touchpoint, tester, note, criteria (0–10) or items of checklists (yes or no)." };
        var command = new Command("import", "Keeps the tests of a file; all of them or, when a row is wrong, none.") { file };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var (folder, path) = (tenant.Folder(parsed), parsed.GetRequiredValue(file));
            var told = TestFile.Read(path);
            await using var live = new LiveIntake(folder, new Documents(folder), TimeProvider.System);
            var (numbers, added) = await new FeedbackDesk(live, TimeProvider.System).Keep(told, cancel);
            Console.WriteLine($"{path}: {told.Count} tests read = {added} kept + {numbers.Count - added} there already");
            return 0;
        });
        return command;
    }
}
