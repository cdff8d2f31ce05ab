using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Engine;
using Wegmarke.Storage;

namespace Wegmarke.Maps.Binding;

/// <summary>Puts the figures of one step into the map's words.</summary>
static class StepText
{
    public static MapStep Of(TenantJourneys data, MeasuredSteps measured, int at, string phase, Language language)
    {
        var step = measured.Steps[at];
        var start = MapStep.Measured(step.Id, phase, step.Name) with
        {
            Folded = step.IsGroup ? [.. step.Uses.Select(use => use.Name)] : [],
            Chips = [.. step.Uses.OrderByDescending(use => use.Customers).Select(use => Chip(data, use))],
        };
        return measured.Cells[at] is { } cell ? With(start, data, measured, at, cell, language) : start;
    }

    static MapStep With(MapStep step, TenantJourneys data, MeasuredSteps measured, int at, CellFigures cell, Language language) => step with
    {
        Customers = cell.Customers,
        ShareOfCustomers = (double)cell.Customers / measured.Customers,
        StillThere = (double)measured.StillThere[at] / measured.Customers,
        CustomerDoes = Doing(cell, CurrencyCode.Text(data.Currency), language),
        Emotion = cell.Linked.Feeling.Count == 0 ? null : new(cell.Linked.Feeling.Mean, cell.Linked.Feeling.Count, null, null),
        GoingOn = CellProblems.IsEnd(cell) ? null : (double)cell.GoingOn / cell.Customers,
        MedianTimeToNext = cell.Waiting.Count == 0 ? null : TimeSpan.FromMilliseconds(cell.Waiting.Median),
    };

    static MapChip Chip(TenantJourneys data, TouchpointUse use)
    {
        var touchpoint = data.Catalogue.TouchpointOf(use.Touchpoint);
        return new(touchpoint.Key, use.Name, use.Channel, touchpoint.Icon, use.Customers);
    }

    static string Doing(CellFigures cell, string currency, Language language)
    {
        var german = language == Language.German;
        var format = german ? LocalFormat.German : LocalFormat.English;
        var isSale = CellProblems.IsEnd(cell) && cell.Linked.Revenue > 0 && currency.Length > 0;
        var each = format.Number((double)(isSale ? cell.Linked.Conversions : cell.Linked.Interactions) / cell.Customers, 1);
        if (!isSale)
            return german ? $"{each} Kontakte je Kunde" : $"{each} contacts per customer";
        var revenue = format.Money(cell.Linked.Revenue, currency);
        return german
            ? $"kauft {each}-mal, zusammen {revenue}"
            : $"buys {each} times, {revenue} in all";
    }
}
