using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Storage;

namespace Wegmarke.Maps.Reports;

/// <summary>Writes what a report says in the reader's language.</summary>
sealed class ReportWords(Language language, int currency)
{
    const int Significant = 3;

    public LocalFormat Format { get; } = LocalFormat.Of(language);

    public Language Language => language;

    public bool IsGerman => language == Language.German;

    public string Say(string german, string english) => IsGerman ? german : english;

    public string Quoted(string name) => Say($"„{Plain(name)}“", $"“{Plain(name)}”");

    public static string Plain(string name) => name.Replace("\u00ad", "", StringComparison.Ordinal);

    public string Customers(long count) => count == 1 ? Say("1 Kunde", "1 customer") : Say($"{Format.Count(count)} Kunden", $"{Format.Count(count)} customers");

    public string CustomersDative(long count) => count == 1 ? Say("einem Kunden", "1 customer") : Say($"{Format.Count(count)} Kunden", $"{Format.Count(count)} customers");

    /// <summary>Exact amounts.</summary>
    public string Money(long minor) => Format.Money(minor, CurrencyCode.Text(currency));

    /// <summary>Estimates are no better than three digits.</summary>
    public string About(long minor)
    {
        var step = Math.Pow(10, Math.Max(0, Math.Floor(Math.Log10(Math.Max(1, Math.Abs(minor)))) - Significant + 1));
        return Money((long)(Math.Round(minor / step) * step));
    }

    public string Range(Potential potential) => Say($"{About(potential.Low)} bis {About(potential.High)}", $"{About(potential.Low)} to {About(potential.High)}");

    /// <summary>Differences of shares.</summary>
    public string Points(double difference) => Say($"{Format.Number(100 * difference, 0)} Punkte", $"{Format.Number(100 * difference, 0)} points");

    public string PointsRange(double low, double high) => Say(
        $"95-%-Bereich {Format.Number(100 * low, 0)} bis {Format.Number(100 * high, 0)} Punkte", $"95% interval {Format.Number(100 * low, 0)} to {Format.Number(100 * high, 0)} points");

    /// <summary>A group of customers as a place: "auf dem Smartphone", "am Standort „Göttingen“".</summary>
    public string At(DimensionName dimension, string value, TenantJourneys data) => dimension.Text switch
    {
        "device" => Device(value),
        "channel" => Say($"im Kanal {Quoted(data.Catalogue.ChannelOf(value).Name.De)}", $"in the channel {Quoted(data.Catalogue.ChannelOf(value).Name.En)}"),
        "location" => Say($"am Standort {Quoted(value)}", $"at the location {Quoted(value)}"),
        _ => Say($"bei {dimension} {Quoted(value)}", $"with {dimension} {Quoted(value)}"),
    };

    /// <summary>Its peers: "auf anderen Geräten".</summary>
    public string Elsewhere(DimensionName dimension) => dimension.Text switch
    {
        "device" => Say("auf anderen Geräten", "on other devices"),
        "channel" => Say("in anderen Kanälen", "in other channels"),
        "location" => Say("an anderen Standorten", "at other locations"),
        _ => Say("sonst", "elsewhere"),
    };

    string Device(string value) => value.ToUpperInvariant() switch
    {
        "MOBILE" or "SMARTPHONE" or "PHONE" => Say("auf dem Smartphone", "on smartphones"),
        "DESKTOP" or "PC" or "COMPUTER" => Say("am Computer", "on computers"),
        "TABLET" => Say("auf dem Tablet", "on tablets"),
        _ => Say($"auf dem Gerät {Quoted(value)}", $"on the device {Quoted(value)}"),
    };
}
