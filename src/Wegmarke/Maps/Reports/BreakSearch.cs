using Wegmarke.Analysis;
using Wegmarke.Maps.Binding;

namespace Wegmarke.Maps.Reports;

/// <summary>Switches of channel that lose customers: the breaks of the channel-integration diagram.</summary>
sealed class BreakSearch(PhaseMaps maps, ReportWords words, ChannelSwitches switches)
{
    static readonly DimensionName s_location = DimensionName.Of("location");

    readonly Lazy<Worth> _worth = new(() => Worth.Of(maps, maps.ByChannel(maps.AsOne)));

    public IEnumerable<Suspicion> All() => switches.Compared.Select(compared => new Suspicion(
        compared.Probability, switches.Breaks.Values.Contains(compared), $"{compared.From} > {compared.To}", () => Point(compared))
    {
        Key = $"break {maps.Data.Channels[compared.From]} {maps.Data.Channels[compared.To]} {compared.Break.Location}",
        Location = compared.Break.Location ?? "",
    });

    WeakPoint Point(ComparedSwitch compared)
    {
        var found = compared.Break;
        var (way, wayEnglish, beside, besideEnglish) = Place(compared);
        var (own, staying) = (words.Format.Share(found.GoingOn), words.Format.Share(found.Staying));
        var potential = Potential.Of(compared.Customers, (found.Difference, found.Low, found.High), _worth.Value.Each(new(0, compared.To)));
        var figure = potential is null ? words.Format.Count(found.LostAbove) : words.About(potential.Value);
        var lost = words.Say(
            $"gehen beim Wechsel {way} verloren: {own} gehen danach weiter, {beside} {staying}. Das betrifft {words.Customers(compared.Customers)}",
            $"are lost in the switch {wayEnglish}: {own} go on afterwards, {besideEnglish} {staying}. This concerns {words.Customers(compared.Customers)}");
        return new(WeakPointKind.Break, words.Say($"Wechsel {way}", $"Switch {wayEnglish}"),
            words.Say($"{own} gehen nach dem Wechsel weiter, {beside} {staying}: {words.Points(found.Difference)} weniger ({words.PointsRange(found.Low, found.High)}), im Median {words.Format.Duration(compared.MedianTime)} nach dem letzten Kontakt.",
                $"{own} go on after the switch, {besideEnglish} {staying}: {words.Points(found.Difference)} fewer ({words.PointsRange(found.Low, found.High)}), median {words.Format.Duration(compared.MedianTime)} after the contact before."),
            new(figure, potential is null ? words.Say($"Kunden mehr {lost}", $"more customers {lost}") : words.Say($"Umsatz {lost}", $"in revenue {lost}")), compared.Customers, potential, null);
    }

    /// <summary>From where to where, and what it is set beside, in German and English.</summary>
    (string Way, string WayEnglish, string Beside, string BesideEnglish) Place(ComparedSwitch compared)
    {
        var (from, to) = (Name(compared.From), Name(compared.To));
        return compared.Break.Location is { } location
            ? ($"von {from} zu {to} {words.At(s_location, location, maps.Data)}", $"from {from} to {to} {words.At(s_location, location, maps.Data)}", words.Elsewhere(s_location), words.Elsewhere(s_location))
            : ($"von {from} zu {to}", $"from {from} to {to}", "ohne Wechsel", "without a switch");
    }

    string Name(int channel) => words.Quoted(maps.Data.Channel(channel).Name.In(words.Language));
}
