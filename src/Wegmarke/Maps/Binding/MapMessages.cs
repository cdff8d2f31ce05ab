using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Engine;

namespace Wegmarke.Maps.Binding;

/// <summary>The three things a map says at a glance, each with its figure: who buys; where journeys end without a purchase or, if hardly any
/// does, where the revenue comes from; and what precedes purchases. Without purchases: what most customers use, where they stay behind, and
/// where journeys begin.</summary>
static class MapMessages
{
    /// <summary>Fewer customers or journeys than this make no message.</summary>
    const int Fewest = 30;

    /// <summary>If fewer journeys end without a purchase, that is not what the map has to say.</summary>
    const double LeastLost = 0.01;

    public static IReadOnlyList<MapMessage> Of(TenantJourneys data, MeasuredSteps measured, Language language)
    {
        var words = new MessageWords(data, measured, language);
        MapMessage?[] messages =
        [
            Buying(measured, words) ?? MostUsed(measured, words),
            Losing(measured, words) ?? Earning(data, measured, words) ?? Staying(data, measured, words),
            Leading(measured, words) ?? Beginning(measured, words),
        ];
        return [.. messages.OfType<MapMessage>()];
    }

    static MapMessage? Buying(MeasuredSteps measured, MessageWords words)
    {
        var (customers, repeatedly) = (measured.Buyers.Customers, measured.Buyers.Repeatedly);
        var buyers = measured.Buyers.Once + repeatedly;
        if (buyers == 0)
            return null;
        // That none of a few came back says nothing yet.
        var (german, english) = repeatedly == 0 && buyers < Fewest ? ("", "")
            : ($", {words.Share(repeatedly, buyers)} davon mehr als einmal", $", {words.Share(repeatedly, buyers)} of them more than once");
        return new(
            words.Share(buyers, customers),
            words.Say($"der {words.Count(customers)} Kunden haben gekauft{german}", $"of {words.Count(customers)} customers bought{english}"));
    }

    static MapMessage? MostUsed(MeasuredSteps measured, MessageWords words)
    {
        var most = Enumerable.Range(0, measured.Steps.Count).Where(at => measured.Cells[at] is not null && !measured.Steps[at].IsGroup)
            .Select(at => (int?)at).MaxBy(at => measured.Cells[at!.Value]!.Customers);
        return most is not { } step ? null : new(
            words.Share(measured.Cells[step]!.Customers, measured.Customers),
            words.Say($"der Kunden nutzen {words.Name(step)}, mehr als alles andere", $"of customers use {words.Name(step)}, more than anything else"));
    }

    static MapMessage? Losing(MeasuredSteps measured, MessageWords words)
    {
        var lost = measured.Lost.Lost.Sum();
        if (measured.Buyers.Conversions == 0 || lost < Fewest || lost < LeastLost * measured.Lost.Journeys)
            return null;
        var (step, most) = measured.Lost.Lost.Index().MaxBy(end => end.Item);
        return new(
            words.Share(lost, measured.Lost.Journeys),
            words.Say(
                $"von {words.Count(measured.Lost.Journeys)} Reisen enden ohne Kauf, {words.Share(most, lost)} davon bei {words.Name(step)}",
                $"of {words.Count(measured.Lost.Journeys)} journeys end without a purchase, {words.Share(most, lost)} of them at {words.Name(step)}"));
    }

    static MapMessage? Earning(TenantJourneys data, MeasuredSteps measured, MessageWords words)
    {
        var revenue = measured.Cells.Sum(cell => cell?.Linked.Revenue ?? 0);
        if (revenue <= 0)
            return null;
        var (step, cell) = measured.Cells.Index().MaxBy(cell => cell.Item?.Linked.Revenue ?? long.MinValue);
        var total = words.Money(revenue, data.Currency);
        return new(
            words.Share(cell!.Linked.Revenue, revenue),
            words.Say(
                $"vom Umsatz ({total}) kommen aus {words.Name(step)}, in {words.Count(cell.Linked.Conversions)} {(cell.Linked.Conversions == 1 ? "Kauf" : "Käufen")}",
                $"of revenue ({total}) comes from {words.Name(step)}, in {words.Count(cell.Linked.Conversions)} {(cell.Linked.Conversions == 1 ? "purchase" : "purchases")}"));
    }

    /// <summary>The step before the purchase after which most customers do nothing more in that journey.</summary>
    static MapMessage? Staying(TenantJourneys data, MeasuredSteps measured, MessageWords words)
    {
        var phases = data.Models[measured.Model].Phases;
        var worst = Enumerable.Range(0, measured.Steps.Count)
            .Where(at => phases[measured.Steps[at].Phase].IsBeforePurchase && measured.Cells[at] is { } cell && cell.Customers >= Fewest && !CellProblems.IsEnd(cell))
            .Select(at => (Step: at, Lost: measured.Cells[at]!.Customers - measured.Cells[at]!.GoingOn))
            .OrderByDescending(step => step.Lost)
            .Select(step => ((int Step, long Lost)?)step)
            .FirstOrDefault(step => step!.Value.Lost > 0);
        return worst is not var (at, lost) ? null : new(
            words.Share(lost, measured.Cells[at]!.Customers),
            words.Say(
                $"bleiben bei {words.Name(at)} stehen: {words.Count(lost)} Kunden ohne weiteren Schritt in dieser Reise",
                $"stop at {words.Name(at)}: {words.Count(lost)} customers with no further step in that journey"));
    }

    static MapMessage? Leading(MeasuredSteps measured, MessageWords words)
    {
        var (purchases, all) = (measured.Led.Conversions, measured.Led.After.Sum());
        if (all < Fewest)
            return null;
        var (step, most) = measured.Led.After.Index().MaxBy(cell => cell.Item);
        return new(
            words.Share(all, purchases),
            words.Say(
                $"von {words.Count(purchases)} {(purchases == 1 ? "Kauf" : "Käufen")} ging ein anderer Kontakt voraus, bei {words.Share(most, all)} davon direkt {words.Name(step)}",
                $"of {words.Count(purchases)} {(purchases == 1 ? "purchase" : "purchases")} followed another contact, {words.Share(most, all)} of these right after {words.Name(step)}"));
    }

    static MapMessage? Beginning(MeasuredSteps measured, MessageWords words)
    {
        var all = measured.Transitions.Ends.Sum(end => end.Starts);
        if (all == 0)
            return null;
        var first = measured.Transitions.Ends.MaxBy(end => end.Starts)!;
        return new(
            words.Share(first.Starts, all),
            words.Say($"der Reisen beginnen mit {words.Name(first.Cell.Cell)}", $"of journeys begin with {words.Name(first.Cell.Cell)}"));
    }
}
