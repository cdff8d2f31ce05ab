using Wegmarke.Analysis;
using Wegmarke.Engine;
using Wegmarke.Maps.Binding;

namespace Wegmarke.Maps.Reports;

/// <summary>The three sentences that a board would repeat: what the journeys bring, what is lost on the way by more than chance, and, where
/// nothing is, what most customers do.</summary>
static class ReportStatements
{
    const int Most = 3;

    /// <summary>Fewer customers or journeys than this allow no sentence about them.</summary>
    const int Fewest = 30;

    const double LeastLost = 0.01;
    const long Day = 86_400_000;

    /// <param name="weak">Ranked.</param>
    public static IReadOnlyList<ReportStatement> Of(TenantJourneys data, MapRequest request, IReadOnlyList<WeakPoint> weak)
    {
        var words = new ReportWords(request.Language, data.Currency);
        var question = request.QuestionOf(data);
        var buyers = question.RunSlices(Buyers.Of, Buyers.Merge);
        if (buyers.Customers < Fewest)
            return Few(buyers, words);
        // What hurts in one place is one thing to a board, however many steps show it.
        var costs = weak.Where(point => point.Customers is null or >= Fewest).DistinctBy(point => point.Location.Length > 0 ? point.Location : point.Id).Take(Most - 1)
            .Select(point => new ReportStatement(point.Headline, point.Potential?.Value, point.Customers ?? 0));
        var basis = new Basis(data, question, buyers);
        ReportStatement?[] facts = [Lost(basis, words), Several(basis, words), MostUsed(basis, words)];
        return [.. costs.Prepend(Bought(basis, words)).OfType<ReportStatement>().Concat(facts.OfType<ReportStatement>()).Take(Most)];
    }

    static ReportStatement[] Few(Buyers buyers, ReportWords words)
    {
        var (customers, bought) = (buyers.Customers, buyers.Once + buyers.Repeatedly);
        if (customers == 0)
            return [];
        var (german, english) = customers == 1
            ? ($"Kunde ist bekannt{(bought == 1 ? " und hat gekauft" : "")}. Für eine gesicherte Aussage über Kundenreisen sind mindestens {Fewest} nötig", $"customer is known{(bought == 1 ? " and has bought" : "")}. It takes at least {Fewest} to say anything for sure about journeys")
            : ($"Kunden sind bekannt, {(bought == 1 ? "einer hat" : $"{words.Format.Count(bought)} haben")} gekauft. Für eine gesicherte Aussage über Kundenreisen sind mindestens {Fewest} nötig", $"customers are known, {words.Format.Count(bought)} bought. It takes at least {Fewest} to say anything for sure about journeys");
        return [new(new(words.Format.Count(customers), words.Say(german, english)), null, customers)];
    }

    static ReportStatement? Bought(Basis basis, ReportWords words)
    {
        var (data, question, buyers) = basis;
        var bought = buyers.Once + buyers.Repeatedly;
        if (bought == 0)
            return null;
        var revenue = question.Cells(CellMap.ByTouchpoint(data.Touchpoints.Count)).Cells.Sum(cell => cell.Linked.Revenue);
        var (german, english) = revenue > 0 ? ($" und {words.About(revenue)} Umsatz gebracht", $" and brought {words.About(revenue)} in revenue") : ("", "");
        var (often, oftenEnglish) = buyers.Repeatedly == 0 ? ("kein Kunde kaufte ein zweites Mal", "nobody bought a second time")
            : ($"{words.Format.Share((double)buyers.Repeatedly / bought)} der Käufer kauften mehr als einmal", $"{words.Format.Share((double)buyers.Repeatedly / bought)} of them bought more than once");
        return new(new(words.Format.Share((double)bought / buyers.Customers), words.Say(
            $"der {words.Customers(buyers.Customers)} haben gekauft{german}; {often}", $"of the {words.Customers(buyers.Customers)} bought{english}; {oftenEnglish}")), revenue, buyers.Customers);
    }

    static ReportStatement? Lost(Basis basis, ReportWords words)
    {
        var (data, question, buyers) = basis;
        var openAfter = (data.Coverage.LastTime ?? 0) - JourneyRules.Usual.GapDays * Day;
        var map = CellMap.ByTouchpoint(data.Touchpoints.Count);
        var lost = LostJourneys.From(question.RunSlices(slice => LostJourneys.Of(slice, map, openAfter), LostJourneys.Merge));
        var all = lost.Lost.Sum();
        if (buyers.Conversions == 0 || all < Fewest || all < LeastLost * lost.Journeys)
            return null;
        var (where, most) = lost.Lost.Index().MaxBy(cell => cell.Item);
        var (name, share) = (words.Quoted(data.Touchpoint(where).Name.In(words.Language)), words.Format.Share((double)most / all));
        return new(new(words.Format.Share((double)all / lost.Journeys), words.Say(
            $"der {words.Format.Count(lost.Journeys)} abgeschlossenen Kundenreisen enden ohne Kauf; {share} davon enden bei {name}, mehr als irgendwo sonst",
            $"of {words.Format.Count(lost.Journeys)} completed journeys end without a purchase; {share} of these end at {name}, more than anywhere else")), null, all);
    }

    static ReportStatement? Several(Basis basis, ReportWords words)
    {
        var moves = basis.Question.ChannelMoves(new(Math.Max(1, basis.Data.Channels.Count)));
        return moves.InSeveral < Fewest ? null : new(new(words.Format.Share((double)moves.InSeveral / basis.Buyers.Customers), words.Say(
            $"der {words.Customers(basis.Buyers.Customers)} nutzen mehr als einen Kanal", $"of the {words.Customers(basis.Buyers.Customers)} use more than one channel")), null, moves.InSeveral);
    }

    static ReportStatement MostUsed(Basis basis, ReportWords words)
    {
        var (data, question, buyers) = basis;
        var most = question.Cells(CellMap.ByTouchpoint(data.Touchpoints.Count)).Cells.MaxBy(cell => cell.Customers)!; // there are customers
        return new(new(words.Format.Share((double)most.Customers / buyers.Customers), words.Say(
            $"der {words.Customers(buyers.Customers)} nutzen {words.Quoted(data.Touchpoint(most.Cell.Cell).Name.De)}, mehr als jeden anderen Kontaktpunkt",
            $"of the {words.Customers(buyers.Customers)} use {words.Quoted(data.Touchpoint(most.Cell.Cell).Name.En)}, more than any other touchpoint")), null, most.Customers);
    }

    /// <param name="Buyers">Who of the customers asked about bought.</param>
    sealed record Basis(TenantJourneys Data, JourneyQuestion Question, Buyers Buyers);
}
