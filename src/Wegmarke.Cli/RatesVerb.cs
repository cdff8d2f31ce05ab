using System.CommandLine;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Wegmarke.Analysis;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke rates list|set|import|remove</c></summary>
static class RatesVerb
{
    static readonly Argument<string> s_currency = new("CURRENCY") { Description = "Three letters of ISO 4217, for example USD." };
    static readonly Argument<string> s_from = new("DAY") { Description = "The first day it holds, for example 2026-01-01." };
    static readonly Argument<string> s_rate = new("RATE") { Description = "What one unit is worth in the base currency, with a decimal point: 0.92." };
    static readonly Argument<string> s_file = new("FILE") { Description = "CSV with the columns currency,day,rate." };
    static readonly Option<string?> s_base = new("--in") { Description = "Base currency; else that of the rates there are, of the tenant's reports, or EUR." };

    public static Command Create() => new("rates", "Exchange rates by day. Amounts in other currencies are converted by the last rate on or before their day; without one they are left out and counted.")
    {
        List(), Set(), Import(), Remove(),
    };

    static Command List()
    {
        var command = new Command("list", "Shows all rates.");
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var rates = ExchangeRates.Of(new Documents(tenant.Folder(parsed)));
            foreach (var rate in rates.All)
                Console.WriteLine($"1 {rate.Currency} = {rate.Rate.ToString(CultureInfo.InvariantCulture)} {rates.Base} from {LocalDatePattern.Iso.Format(rate.From)}");
            if (rates.All.Count == 0)
                Console.WriteLine("There are no rates. Add one: wegmarke rates set USD 2026-01-01 0.92");
            return 0;
        });
        return command;
    }

    static Command Set()
    {
        var command = new Command("set", "Adds a rate, or replaces the one of that day.") { s_currency, s_from, s_rate, s_base };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed => Store(tenant.Folder(parsed), parsed.GetValue(s_base),
            [Rate(parsed.GetRequiredValue(s_currency), parsed.GetRequiredValue(s_from), parsed.GetRequiredValue(s_rate))]));
        return command;
    }

    static Command Import()
    {
        var command = new Command("import", "Adds the rates of a file, or replaces those of the same days; all or none.") { s_file, s_base };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
            Store(tenant.Folder(parsed), parsed.GetValue(s_base), RatesOf(await File.ReadAllLinesAsync(parsed.GetRequiredValue(s_file), cancel))));
        return command;
    }

    static Command Remove()
    {
        var command = new Command("remove", "Removes all rates of a currency.") { s_currency };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var currency = parsed.GetRequiredValue(s_currency).ToUpperInvariant();
            return ExchangeRates.Remove(new Documents(tenant.Folder(parsed)), currency) ? 0 : Outcome.Fail($"There are no rates of {currency}.");
        });
        return command;
    }

    static int Store(TenantFolder folder, string? @base, ExchangeRate[] rates)
    {
        var documents = new Documents(folder);
        var known = ExchangeRates.Of(documents).Base;
        var into = (@base ?? (known.Length > 0 ? known : TenantSettings.Of(documents).Currency is { Length: > 0 } own ? own : "EUR")).ToUpperInvariant();
        ExchangeRates.Set(documents, into, rates);
        Console.WriteLine($"{rates.Length} rates in {into} stored");
        return 0;
    }

    static ExchangeRate[] RatesOf(string[] lines)
    {
        if (lines.Length == 0 || !lines[0].Trim('\uFEFF', ' ').Equals("currency,day,rate", StringComparison.OrdinalIgnoreCase))
            throw new FormatException($"The first line must be 'currency,day,rate'; it is '{(lines.Length == 0 ? "" : lines[0])}'. Nothing was stored.");
        return [.. lines.Index().Skip(1).Where(line => line.Item.Trim().Length > 0).Select(line => line.Item.Split(',') is [var currency, var day, var rate]
            ? Rate(currency.Trim(), day.Trim(), rate.Trim())
            : throw new FormatException($"Line {line.Index + 1} is '{line.Item}'; expected three cells, for example USD,2026-01-01,0.92. Nothing was stored."))];
    }

    static ExchangeRate Rate(string currency, string day, string rate)
    {
        LocalDate from = LocalDatePattern.Iso.Parse(day) is { Success: true } parsed ? parsed.Value
            : throw new FormatException($"'{day}' is no day. Write it as 2026-01-01.");
        return decimal.TryParse(rate, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? new(currency.ToUpperInvariant(), from, value)
            : throw new FormatException($"'{rate}' is no rate. Write it with a decimal point, for example 0.92.");
    }
}
