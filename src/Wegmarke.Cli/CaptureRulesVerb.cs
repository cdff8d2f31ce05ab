using System.CommandLine;
using Wegmarke.Capture;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke capture rules SOURCE [--mode MODE] [--category NAME=PURPOSES]</c></summary>
static class CaptureRulesVerb
{
    static readonly Argument<string> s_source = new("SOURCE") { Description = "The source, as its write key names it." };
    static readonly Option<SourceMode?> s_mode = new("--mode") { Description = "full: what a legal basis permits; dsk: counters of pages and nothing else; cnil: visitors without a name (not accepted by German authorities). For what comes in from now on." };
    static readonly Option<string[]> s_categories = new("--category") { Description = "What a category of the source's consent banner permits: NAME=PURPOSES, several purposes with ';'." };

    public static Command Create()
    {
        var command = new Command("rules", "Shows or changes how much a source measures and what its consent banner's categories mean.") { s_source, s_mode, s_categories };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed => Run(parsed, new LiveRulesOfSources(new Documents(tenant.Folder(parsed))), parsed.GetRequiredValue(s_source)));
        return command;
    }

    static int Run(ParseResult parsed, LiveRulesOfSources all, string source)
    {
        var rules = all.Of(source);
        var categories = new Dictionary<string, Purpose>(rules.Categories, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, purposes) in (parsed.GetValue(s_categories) ?? []).Select(Category))
            categories[name] = purposes;
        var changed = rules with { Mode = parsed.GetValue(s_mode) ?? rules.Mode, Categories = categories };
        if (parsed.GetValue(s_mode) is not null || parsed.GetValue(s_categories) is { Length: > 0 })
            all.Save(source, changed);
        Console.WriteLine($"{Shown.Text(source)}: mode {$"{changed.Mode}".ToLowerInvariant()}");
        foreach (var (name, purposes) in categories)
            Console.WriteLine($"  {Shown.Text(name)} permits {PurposeNames.Text(purposes)}");
        return 0;
    }

    static (string Name, Purpose Purposes) Category(string text)
    {
        var parts = text.Split('=', 2);
        return parts.Length == 2 && parts[0].Trim().Length > 0 && PurposeNames.Parse(parts[1]) is { } purposes ? (parts[0].Trim(), purposes)
            : throw new ArgumentException($"--category '{text}' is not NAME=PURPOSES. Known purposes are {PurposeNames.KnownPurposes}; several with ';'.");
    }
}
