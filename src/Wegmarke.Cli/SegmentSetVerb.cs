using System.CommandLine;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke segment set FILE…</c></summary>
static class SegmentSetVerb
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "JSON files of one definition or a list of definitions; docs/guide/segments.md says what they hold.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("set", "Stores segments. What a file holds is checked together before any of it is stored.") { files };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var documents = new Documents(tenant.Folder(parsed));
            foreach (var file in parsed.GetRequiredValue(files))
                Set(documents, file, await File.ReadAllTextAsync(file, cancel));
            return 0;
        });
        return command;
    }

    static void Set(Documents documents, string file, string text)
    {
        try
        {
            var changed = Segments.Set(documents, text);
            foreach (var key in changed)
                Console.WriteLine($"segment {key}");
            Console.WriteLine($"{changed.Count} stored, {Segment.ReadAll(text).Count - changed.Count} unchanged");
        }
        catch (SegmentException problem)
        {
            throw new SegmentException($"{file}: {problem.Message} Nothing of it was stored.");
        }
    }
}
