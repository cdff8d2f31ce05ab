using System.CommandLine;
using Wegmarke.Capture;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke keys add write --source NAME [--name TEXT]</c>: the key alone on standard output, what there is to know of it on standard error.</summary>
static class KeysAddWriteVerb
{
    static readonly Option<string> s_source = new("--source") { Description = "Where the interactions come from that it brings in.", Required = true };
    static readonly Option<string> s_name = new("--name") { Description = "What it is called in lists.", DefaultValueFactory = _ => "" };

    public static Command Create()
    {
        var command = new Command("write", "A key that brings in interactions of one source, and shows nothing.") { s_source, s_name };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed => Add(tenant.Folder(parsed), parsed.GetRequiredValue(s_source), parsed.GetRequiredValue(s_name)));
        return command;
    }

    static int Add(TenantFolder folder, string source, string name)
    {
        var (added, collected) = SourceKeys.Add(KeysVerb.Of(folder), folder, source, name);
        Console.WriteLine(added.Text);
        Console.Error.WriteLine($"Key {added.Key.Id} of source {Shown.Text(added.Key.Source)}. It is shown this once; what is kept of it is a hash.");
        Console.Error.WriteLine(collected.Basis == LegalBasis.None
            ? $"The source has no legal basis yet, so nothing personal is kept: wegmarke sources set {Shown.Text(added.Key.Source)} --basis … --purposes …"
            : $"The source collects for {PurposeNames.Text(collected.Purposes)}, basis {PurposeNames.Text(collected.Basis)}.");
        return 0;
    }
}
