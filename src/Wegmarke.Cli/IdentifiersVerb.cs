using System.CommandLine;
using Spectre.Console;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke identifiers [set FILE]</c></summary>
static class IdentifiersVerb
{
    public static Command Create()
    {
        var command = new Command("identifiers", "What names customers: kinds of identifiers, their strength and limits, and the values that link nobody.") { Set() };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            Print(TenantIdentifiers.Of(new Documents(tenant.Folder(parsed))));
            return 0;
        });
        return command;
    }

    static Command Set()
    {
        var file = new Argument<string>("FILE") { Description = "JSON with what differs from the shipped rules (docs/guide/identifiers.md)." };
        var command = new Command("set", "Replaces your differences from the shipped rules; '{}' takes them all back. Profiles are derived anew.") { file };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var text = await File.ReadAllTextAsync(parsed.GetRequiredValue(file), cancel);
            Print(TenantIdentifiers.Store(new Documents(tenant.Folder(parsed)), text));
            return 0;
        });
        return command;
    }

    static void Print(IdentifierRules rules)
    {
        var table = new Table().AddColumns("Kind", "Code", "Names a", "Strength", "At most per profile", "Form");
        foreach (var kind in rules.Kinds)
            table.AddRow(kind.Key, $"{kind.Code}", $"{kind.Scope}".ToLowerInvariant(), $"{kind.Strength}", $"{kind.Limit}", $"{kind.Form}".ToLowerInvariant());
        Shown.Write(table);
        Console.WriteLine($"Phone numbers without country code: +{rules.Country.Code}");
        Console.WriteLine($"Values that link nobody: {string.Join(", ", rules.Blocked.Values.Select(Shown.Text))}; zeros in any form");
        Console.WriteLine($"Mailboxes that link nobody: {string.Join(", ", rules.Blocked.Mailboxes.Select(Shown.Text))}");
    }
}
