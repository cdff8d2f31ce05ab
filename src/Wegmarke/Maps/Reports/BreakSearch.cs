using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Engine;
using Wegmarke.Maps.Binding;

namespace Wegmarke.Maps.Reports;

/// <summary>Switches of channel that lose customers: fewer go on than without a switch left, and fewer than of those who were in the
/// channel entered already. Only moves from one visit to
/// another on the way to a purchase count. What a contact does by nature, such as a chat that answers the
/// last question, is then no break.</summary>
sealed class BreakSearch(PhaseMaps maps, ReportWords words)
{
    /// <summary>Shorter pauses are within a visit.</summary>
    const long LeastGap = 30 * 60_000;

    /// <summary>Moves that the company makes; moves that are the purchase; and what nobody is meant to go on from, such as a solved case or a survey.</summary>
    static readonly TouchpointRole[] s_passed =
        [TouchpointRole.Outreach, TouchpointRole.Purchase, TouchpointRole.Refund, TouchpointRole.Service, TouchpointRole.Complaint, TouchpointRole.Feedback];

    readonly Lazy<Worth> _worth = new(() => Worth.Of(maps, maps.ByChannel(maps.AsOne)));

    public IEnumerable<Suspicion> All()
    {
        var channels = Math.Max(1, maps.Data.Channels.Count);
        bool[] passed = [.. Enumerable.Range(0, maps.Data.Touchpoints.Count).Select(code => s_passed.Contains(maps.Data.Touchpoint(code).Role))];
        var moves = ChannelMoves.From(Analyze.Run(maps.Data.Journeys, slice => ChannelMoves.Of(slice, channels, LeastGap, passed), ChannelMoves.Merge));
        var staying = moves.Moves.Where(move => move.From == move.To && move.Customers >= CellProblems.FewestCustomers).ToDictionary(move => move.From);
        return ChannelBreaks.Compared(moves).Where(compared => staying.ContainsKey(compared.Move.To)).Select(compared => Suspect(compared.Move, compared.Break, compared.Probability, staying[compared.Move.To]));
    }

    Suspicion Suspect(ChannelMove move, ChannelBreak found, double probability, ChannelMove entered)
    {
        var error = Math.Sqrt(move.Variance + entered.Variance);
        var difference = entered.GoingOn - move.GoingOn;
        var both = Math.Max(probability, Chance.UpperTail(difference / error));
        // The smaller of the two losses is what the switch itself loses.
        var told = difference >= found.Difference ? found
            : found with { Staying = entered.GoingOn, Low = difference - Chance.Z95 * error, High = difference + Chance.Z95 * error, LostAbove = (long)Math.Round(difference * move.Customers) };
        return new(both, told.Difference >= CellProblems.LeastDifference, $"{move.From} > {move.To}", () => Point(move, told));
    }

    WeakPoint Point(ChannelMove move, ChannelBreak found)
    {
        var (from, to) = (Name(move.From), Name(move.To));
        var (own, staying) = (words.Format.Share(found.GoingOn), words.Format.Share(found.Staying));
        var potential = Potential.Of(move.Customers, (found.Difference, found.Low, found.High), _worth.Value.Each(new(0, move.To)));
        var figure = potential is null ? words.Format.Count(found.LostAbove) : words.About(potential.Value);
        var lost = words.Say(
            $"gehen beim Wechsel von {from} zu {to} verloren: {own} gehen danach weiter, ohne Wechsel {staying}. Das betrifft {words.Customers(move.Customers)}",
            $"are lost in the switch from {from} to {to}: {own} go on afterwards, without a switch {staying}. This concerns {words.Customers(move.Customers)}");
        return new(WeakPointKind.Break, words.Say($"Wechsel von {from} zu {to}", $"Switch from {from} to {to}"),
            words.Say($"{own} gehen nach dem Wechsel weiter, ohne Wechsel {staying}: {words.Points(found.Difference)} weniger ({words.PointsRange(found.Low, found.High)}), im Median {words.Format.Duration(TimeSpan.FromMilliseconds(move.Gap.Median))} nach dem letzten Kontakt.",
                $"{own} go on after the switch, without a switch {staying}: {words.Points(found.Difference)} fewer ({words.PointsRange(found.Low, found.High)}), median {words.Format.Duration(TimeSpan.FromMilliseconds(move.Gap.Median))} after the contact before."),
            new(figure, potential is null ? words.Say($"Kunden mehr {lost}", $"more customers {lost}") : words.Say($"Umsatz {lost}", $"in revenue {lost}")), move.Customers, potential, null);
    }

    string Name(int channel) => words.Quoted(maps.Data.Channel(channel).Name.In(words.Language));
}
