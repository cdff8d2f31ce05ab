using System.CommandLine;
using Wegmarke.Analysis;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary>A kind of question as a verb: its options, and its answer as tables or as JSON.</summary>
static class QuestionVerb
{
    /// <param name="kind">What is asked.</param>
    /// <param name="print">Writes the answer for people.</param>
    public static Command Of<TAnswer>(QuestionKind kind, Action<TAnswer, AnswerWords> print)
    {
        var command = new Command(kind.Key, kind.Summary);
        var options = new FilterOptions(command, kind.AllOptions);
        var json = new Option<bool>("--json") { Description = "Answer as JSON, with the names of docs/guide/analyses.md." };
        var language = TenantOptions.Language();
        command.Options.Add(json);
        command.Options.Add(language);
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            using var asking = Asking.Of(tenant.Existing(parsed));
            var wanted = kind.Read(name => options.Said(parsed, name), options.SaidAll(parsed, "where"), ReportingZone.Of(TenantSettings.Of(asking.Documents)));
            if (await asking.Store.Ask(data => kind.Ask(data, asking.Desk, wanted, cancel), cancel) is not { } answered)
                return Outcome.Fail("There are no interactions yet. Bring some in with 'wegmarke import FILE'.");
            if (parsed.GetValue(json))
                Console.WriteLine(AnswerJson.Text(AnswerJson.Node(answered)));
            else
                Print(answered, print, TenantOptions.LanguageOf(parsed.GetRequiredValue(language)));
            return 0;
        });
        return command;
    }

    static void Print<TAnswer>(Answered answered, Action<TAnswer, AnswerWords> print, Catalogue.Language language)
    {
        var words = new AnswerWords(answered.Asked.Journeys, language);
        print((TAnswer)answered.Answer, words);
        if (answered.Compared is not { } compared)
            return;
        Console.WriteLine();
        Console.WriteLine("Compared with:");
        print((TAnswer)compared, words);
    }
}
