using System.CommandLine;
using Wegmarke.Analysis;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke settings</c></summary>
static class SettingsVerb
{
    static readonly Option<string?> s_zone = new("--zone") { Description = "Time zone of local times in files and of days in reports, for example Europe/Vienna." };
    static readonly Option<string?> s_currency = new("--currency") { Description = "Currency of reports (ISO 4217), or 'most' for the one most amounts are in." };
    static readonly Option<string?> s_name = new("--name") { Description = "How the company is called on pages." };
    static readonly Option<AmountKind?> s_amounts = new("--amounts") { Description = "Values in reports: gross, net, or unsaid (as each source gives them)." };

    public static Command Create()
    {
        var command = new Command("settings", "Shows what holds for the whole tenant; with an option, changes it. Figures of the past are derived anew.") { s_name, s_zone, s_currency, s_amounts };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var documents = new Documents(tenant.Folder(parsed));
            var before = TenantSettings.Of(documents);
            var after = Changed(before, parsed);
            if (after != before)
                after.Save(documents);
            Print(after);
            return 0;
        });
        return command;
    }

    static TenantSettings Changed(TenantSettings settings, ParseResult parsed) =>
        new NewSettings(parsed.GetValue(s_name), parsed.GetValue(s_zone), parsed.GetValue(s_currency), parsed.GetValue(s_amounts) is { } amounts ? $"{amounts}" : null).Over(settings);

    static void Print(TenantSettings settings)
    {
        Console.WriteLine($"name      {settings.Name}");
        Console.WriteLine($"zone      {settings.Zone}");
        Console.WriteLine($"currency  {(settings.Currency.Length > 0 ? settings.Currency : "most (the one most amounts are in)")}");
        Console.WriteLine($"amounts   {$"{settings.Amounts}".ToLowerInvariant()}{(settings.Amounts == AmountKind.Unsaid ? " (as each source gives them)" : "")}");
    }
}
