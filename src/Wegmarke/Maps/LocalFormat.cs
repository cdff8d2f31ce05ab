using System.Globalization;
using System.Text;
using Wegmarke.Catalogue;
using Wegmarke.Storage;

namespace Wegmarke.Maps;

/// <summary>Writes numbers, money, days and durations the way German and English readers expect them, without the machine's locale.</summary>
public sealed class LocalFormat
{
    const string Minus = "−";
    const string NoBreak = "\u00A0";

    static readonly string[] s_germanMonths = ["Jan.", "Feb.", "März", "April", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."];
    static readonly string[] s_englishMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    readonly bool _german;
    readonly NumberFormatInfo _numbers;

    LocalFormat(bool german)
    {
        _german = german;
        _numbers = new NumberFormatInfo
        {
            NumberDecimalSeparator = german ? "," : ".",
            NumberGroupSeparator = german ? "." : ",",
            NegativeSign = Minus,
        };
    }

    public static LocalFormat German { get; } = new(german: true);

    public static LocalFormat English { get; } = new(german: false);

    public static LocalFormat Of(Language language) => language == Language.German ? German : English;

    public string Count(long count) => count.ToString("N0", _numbers);

    /// <summary>A plain number with a fixed number of decimals.</summary>
    public string Number(double number, int decimals) =>
        Unsigned(Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString($"N{decimals}", _numbers));

    /// <summary>A number that always shows its direction, such as a feeling: +0,8 or −1,2.</summary>
    public string Signed(double number, int decimals)
    {
        var text = Number(number, decimals);
        return text.StartsWith(Minus, StringComparison.Ordinal) || text.All(c => c is '0' or ',' or '.') ? text : "+" + text;
    }

    /// <summary>A share as per cent: whole from 10 % on, one decimal below, and never 0 % or 100 % for what is not.</summary>
    public string Share(double share)
    {
        var percent = share * 100;
        var unit = _german ? NoBreak + "%" : "%";
        if (percent is > 0 and < 0.1)
            return "<" + NoBreak + Number(0.1, 1) + unit;
        if (percent is > 99 and < 100)
            return Number(Math.Min(percent, 99.9), 1) + unit;
        return Number(percent, Math.Abs(percent) is > 0 and < 9.95 ? 1 : 0) + unit;
    }

    /// <summary>Money in a drawing or sentence: without its minor units from 100 on, or if there are none.</summary>
    public string Money(long minorUnits, string currency) => Money(minorUnits, currency, wholeFrom: 100, isShort: true);

    /// <summary>Money in a table or of one purchase: with its minor units below 1,000, so that amounts can be compared.</summary>
    public string Price(long minorUnits, string currency) => Money(minorUnits, currency, wholeFrom: 1000, isShort: false);

    string Money(long minorUnits, string currency, long wholeFrom, bool isShort)
    {
        var decimals = CurrencyCode.Decimals(CurrencyCode.Parse(Encoding.UTF8.GetBytes(currency)));
        var coins = Math.Pow(10, decimals);
        var isWhole = Math.Abs(minorUnits) >= wholeFrom * coins || (isShort && minorUnits % coins == 0);
        var amount = Number(minorUnits / coins, isWhole ? 0 : decimals);
        var symbol = currency switch { "EUR" => "€", "USD" => "$", "GBP" => "£", _ => currency };
        if (_german)
            return amount + NoBreak + symbol;
        var sign = amount.StartsWith(Minus, StringComparison.Ordinal) ? Minus : "";
        return sign + symbol + (symbol.Length == 1 ? "" : NoBreak) + amount[sign.Length..];
    }

    /// <summary>A duration in its largest fitting unit: 40 s, 12 min, 4 h, 3 Tage.</summary>
    public string Duration(TimeSpan duration)
    {
        if (duration < TimeSpan.FromSeconds(59.5))
            return Number(duration.TotalSeconds, 0) + NoBreak + "s";
        if (duration < TimeSpan.FromMinutes(59.5))
            return Number(duration.TotalMinutes, 0) + NoBreak + "min";
        if (duration < TimeSpan.FromHours(23.5))
            return Number(duration.TotalHours, 0) + NoBreak + "h";
        var days = Math.Max(1, Math.Round(duration.TotalDays, MidpointRounding.AwayFromZero));
        var unit = (_german, days) switch { (true, 1) => "Tag", (true, _) => "Tage", (false, 1) => "day", _ => "days" };
        return Number(days, 0) + NoBreak + unit;
    }

    public string Day(DateOnly day) => _german
        ? $"{day.Day}.{NoBreak}{s_germanMonths[day.Month - 1]} {day.Year}"
        : $"{day.Day}{NoBreak}{s_englishMonths[day.Month - 1]} {day.Year}";

    public string Period(MapPeriod period) => period.From == period.To ? Day(period.From) : $"{Day(period.From)} – {Day(period.To)}";

    /// <summary>−0 is 0.</summary>
    static string Unsigned(string text) =>
        text.StartsWith(Minus, StringComparison.Ordinal) && text.All(c => c is '−' or '0' or ',' or '.') ? text[1..] : text;
}
