using System.CommandLine;
using System.Text.Json;
using Wegmarke.Analysis;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke dashboard set FILE…</c></summary>
static class DashboardSetVerb
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "JSON files of one dashboard each; docs/guide/dashboards.md says what they hold.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("set", "Stores dashboards, each whole; whichever version is stored is replaced.") { files };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var store = new Dashboards(new Documents(tenant.Folder(parsed)));
            foreach (var file in parsed.GetRequiredValue(files))
                Console.WriteLine($"dashboard {Set(store, file, await File.ReadAllTextAsync(file, cancel)).Key}");
            return 0;
        });
        return command;
    }

    static Dashboard Set(Dashboards store, string file, string text)
    {
        try
        {
            return JsonSerializer.Deserialize<Dashboard>(text, JsonSerializerOptions.Web) is { Key: not null } sent
                ? store.Set(sent with { Version = store.Find(sent.Key)?.Version ?? 0 })
                : throw new FormatException($"{file}: 'key' is missing. It names the dashboard in addresses.");
        }
        catch (JsonException problem)
        {
            throw new FormatException($"{file}: this is no dashboard: {problem.Message}");
        }
        catch (ArgumentException problem)
        {
            throw new FormatException($"{file}: {problem.Message}");
        }
    }
}
