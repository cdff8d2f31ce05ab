using System.CommandLine;
using System.Text;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke settings</c></summary>
static class SettingsVerb
{
    const int MostNameLetters = 60;

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

    static TenantSettings Changed(TenantSettings settings, ParseResult parsed) => settings with
    {
        Zone = parsed.GetValue(s_zone) is { } zone ? TenantOptions.Zone(zone).Id : settings.Zone,
        Currency = parsed.GetValue(s_currency) is { } currency ? Currency(currency) : settings.Currency,
        Amounts = parsed.GetValue(s_amounts) ?? settings.Amounts,
        Name = parsed.GetValue(s_name) is { } name ? NameOf(name) : settings.Name,
    };

    static string NameOf(string given) => given.Trim() is { Length: <= MostNameLetters } name && !name.Any(char.IsControl) ? name
        : throw new ArgumentException($"A name of {given.Length} letters: use up to {MostNameLetters} printable ones.");

    static string Currency(string given) => given is "most" ? ""
        : CurrencyCode.Parse(Encoding.UTF8.GetBytes(given)) is not 0 and var code ? CurrencyCode.Text(code)
        : throw new ArgumentException($"'{given}' is no currency. Use the three letters of ISO 4217, for example EUR, or 'most'.");

    static void Print(TenantSettings settings)
    {
        Console.WriteLine($"name      {settings.Name}");
        Console.WriteLine($"zone      {settings.Zone}");
        Console.WriteLine($"currency  {(settings.Currency.Length > 0 ? settings.Currency : "most (the one most amounts are in)")}");
        Console.WriteLine($"amounts   {$"{settings.Amounts}".ToLowerInvariant()}{(settings.Amounts == AmountKind.Unsaid ? " (as each source gives them)" : "")}");
    }
}
