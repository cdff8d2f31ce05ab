using Wegmarke.Capture.Mapping;

namespace Wegmarke.Tests.Capture.Mapping;

public sealed class KnownHeadersTests
{
    [Fact]
    public void Every_known_name_is_found_as_what_it_is_listed_under() =>
        Assert.Equal([], KnownHeaders.All.Where(known => KnownHeaders.Of(known.Name)?.Role != known.Role).Select(known => $"{known.Name}: {known.Role}, found {KnownHeaders.Of(known.Name)?.Role}"));

    [Theory]
    [InlineData("Kunden-Nr.", "CustomerNumber")]
    [InlineData("KdNr", "CustomerNumber")]
    [InlineData("KUNDENNUMMER", "CustomerNumber")]
    [InlineData("kunden_nr", "CustomerNumber")]
    [InlineData("E-Mail Adresse", "Email")]
    [InlineData("Umsatz brutto (EUR)", "GrossTotal")]
    [InlineData("Umsatz brutto in €", "GrossTotal")]
    [InlineData("Strasse", "Street")]
    [InlineData("Straße", "Street")]
    [InlineData("Währung", "Currency")]
    [InlineData("Waehrung", "Currency")]
    [InlineData("Ergebnis 0–10", "Rating")]
    [InlineData("Amount spent (EUR)", "Cost")]
    [InlineData("Email (Billing)", "Email")]
    [InlineData("orderDateTime", "OrderDate")]
    [InlineData("date_created", "Date")]
    [InlineData("Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?", "Nps")]
    [InlineData("How likely are you to recommend us?", "Nps")]
    public void Spelling_units_and_scales_do_not_matter(string header, string role) => Assert.Equal(role, $"{KnownHeaders.Of(header)?.Role}");

    [Theory]
    [InlineData("IBAN")]
    [InlineData("frame_size")]
    [InlineData("Spalte1")]
    public void A_name_nobody_knows_is_nothing(string header) => Assert.Null(KnownHeaders.Of(header));
}
