using System.CommandLine;
using Wegmarke.Capture;
using Wegmarke.Feedback;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke feedback interview add|list</c></summary>
static class FeedbackInterviewVerb
{
    public static Command Create() => new("interview", "Interviews with customers.") { Add(), List() };

    static Command Add()
    {
        var touchpoint = new Option<string?>("--touchpoint") { Description = "What it was about; else the journey as a whole." };
        var interviewer = new Option<string?>("--interviewer") { Description = "Who asked." };
        var customer = new Option<string?>("--customer") { Description = "An identifier of the customer; else nobody is named. The interview goes when the customer is erased." };
        var expected = new Option<string?>("--expected") { Description = "What the customer had hoped for." };
        var marks = FeedbackOptions.New();
        var command = new Command("add", "Keeps an interview.") { touchpoint, interviewer, customer, expected };
        marks.AddTo(command);
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var folder = tenant.Folder(parsed);
            var told = new ToldInterview(parsed.GetValue(touchpoint), marks.Day(parsed), parsed.GetValue(interviewer), parsed.GetValue(customer), marks.Marks(parsed), parsed.GetValue(marks.Note), parsed.GetValue(expected));
            await using var live = new LiveIntake(folder, new Documents(folder), TimeProvider.System);
            var (number, isNew) = await new FeedbackDesk(live, TimeProvider.System).Keep(told, cancel);
            Console.WriteLine(isNew ? $"Interview {number} is kept." : $"Interview {number} was there already.");
            return 0;
        });
        return command;
    }

    static Command List() => FeedbackOptions.List("All interviews.", folder => FeedbackDesk.Kept(folder).Interviews, (["No.", "Day", "Touchpoint", "Interviewer"], ["Said", "Hoped for"]),
        one => ([$"{one.Number}", $"{one.Day:yyyy-MM-dd}", one.Touchpoint.Length == 0 ? "(journey)" : one.Touchpoint, one.Interviewer], one.Marks, [one.Note, one.Expected]));
}
