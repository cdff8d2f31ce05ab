using System.Text;
using System.Text.Json.Serialization;
using NodaTime;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>What is to hold for a whole tenant; what is left out stays. Other members are refused.</summary>
/// <param name="Name">As people call the company; empty = the tenant's id.</param>
/// <param name="Zone">IANA name, such as Europe/Vienna.</param>
/// <param name="Currency">Three letters of ISO 4217, or most.</param>
/// <param name="Amounts">gross, net or unsaid.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record NewSettings(string? Name = null, string? Zone = null, string? Currency = null, string? Amounts = null)
{
    public const int MostNameLetters = 60;

    /// <summary>Said instead of a currency.</summary>
    public const string Most = "most";

    /// <exception cref="ArgumentException">No such zone, currency or kind of amounts, or a name too long.</exception>
    public TenantSettings Over(TenantSettings settings) => settings with
    {
        Name = Name is null ? settings.Name : NameOf(Name),
        Zone = Zone is null ? settings.Zone : ZoneOf(Zone.Trim()),
        Currency = Currency is null ? settings.Currency : CurrencyOf(Currency.Trim()),
        Amounts = Amounts is null ? settings.Amounts : AmountsOf(Amounts.Trim()),
    };

    static string NameOf(string given) => given.Trim() is { Length: <= MostNameLetters } name && !name.Any(char.IsControl) ? name
        : throw new ArgumentException($"A name of {given.Length} letters: use up to {MostNameLetters} printable ones.");

    static string ZoneOf(string given) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(given)?.Id
        ?? throw new ArgumentException($"There is no time zone '{given}'. Use a name such as Europe/Berlin, Europe/Vienna or Europe/Zurich.");

    static string CurrencyOf(string given) => given is Most or "" ? ""
        : CurrencyCode.Parse(Encoding.UTF8.GetBytes(given)) is not 0 and var code ? CurrencyCode.Text(code)
        : throw new ArgumentException($"'{given}' is no currency. Use the three letters of ISO 4217, for example EUR, or '{Most}'.");

    static AmountKind AmountsOf(string given) => Enum.GetValues<AmountKind>().Where(kind => $"{kind}".Equals(given, StringComparison.OrdinalIgnoreCase)).Select(kind => (AmountKind?)kind).FirstOrDefault()
        ?? throw new ArgumentException($"amounts '{given}' is none of gross, net, unsaid.");
}
