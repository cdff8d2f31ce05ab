using static Wegmarke.Capture.Mapping.ColumnRole;

namespace Wegmarke.Capture.Mapping;

/// <summary>Suggests what the columns of a file of contacts mean: tickets, surveys, reviews, calls, visits.</summary>
sealed class ContactSuggestion(Suggesting to, SampledFile file)
{
    public void Suggest()
    {
        to.Time("time", Date, OrderDate, From);
        to.Identifiers();
        Score();
        Contact();
        to.Take("channel", [Channel]);
        to.Take("location", [Branch, Till]);
        to.Take("case", [Case]);
        to.Take("order", [ColumnRole.Order, Receipt, Invoice]);
        to.Take("product", [Product, ProductName]);
        to.Take("campaign", [CampaignKey, Campaign]);
        to.Take("content", [ContentKey]);
        to.Take("session", [Session]);
        to.Take("anonymous_id", [AnonymousId]);
        to.Take("device", [Device]);
        to.Take("comment", [Comment]);
        to.Take("phase", [Phase]);
        to.Take("message_id", [MessageId]);
        Amounts();
    }

    void Amounts()
    {
        var amount = Amount();
        if (!to.Has("value") && amount is not null)
            to.Add("value", CellRule.Of(amount.Name) with { Times = amount.Role == UnitPrice ? file.Find(Quantity, column => column.IsNumber)?.Name : null }, $"its name, and values such as '{Suggesting.Short(amount.First)}'", Certainty.Likely);
        to.Take("quantity", [Quantity], column => column.IsNumber);
        to.Currency(amount);
    }

    /// <summary>"Wert" and "Total" beside answers of a survey are more likely points than money.</summary>
    SampledColumn? Amount() => file.Find([GrossTotal, Total, NetTotal, LineTotal, UnitPrice], column => column.IsNumber && !(column.Role == Total && to.Has("score")));

    void Score()
    {
        if (to.Has("score") || file.Find([Nps, Csat, Ces, SchoolMark, Stars, Rating], column => column.IsNumber) is not { } score)
            return;
        var numbers = score.Filled.Select(score.Number).OfType<decimal>().ToArray();
        var (low, high) = (numbers.Min(), numbers.Max());
        var scale = HeaderText.Scale(score.Name);
        if (KindOf(score, scale) is { } kind && Fits(kind, low, high))
        {
            to.Add("score", CellRule.Of(score.Name), scale is { } given ? $"its name gives the scale {given.From}–{given.To}" : $"its name; values from {low} to {high}", Certainty.Certain);
            to.Add("score_kind", CellRule.Always(kind), $"the scale of '{score.Name}'", Certainty.Certain);
            return;
        }
        var fitting = s_scales.Where(known => Fits(known.Kind, low, high)).Select(known => known.Kind).ToArray();
        to.Ask(new(ImportQuestionKind.Scale, $"On which scale is '{score.Name}'? Its values go from {low} to {high}. Write one of: {string.Join("  ", fitting.Select(kind => $"--column score=\"{score.Name}\" --constant score_kind={kind}"))}  or leave it out: --leave-out \"{score.Name}\"") { Target = "score", Column = score.Name, Choices = fitting });
    }

    static readonly (string Kind, int From, int To)[] s_scales = [("nps", 0, 10), ("csat", 1, 5), ("stars", 1, 5), ("ces", 1, 7), ("school_mark", 1, 6)];

    static bool Fits(string kind, decimal low, decimal high) => s_scales.Any(scale => scale.Kind == kind && low >= scale.From && high <= scale.To);

    static string? KindOf(SampledColumn score, (int From, int To)? scale) => score.Role switch
    {
        Nps => "nps",
        Ces => "ces",
        SchoolMark => "school_mark",
        Stars => "stars",
        Csat when scale is null or (1, 5) => "csat",
        Rating when scale == (0, 10) => "nps",
        Rating when scale == (1, 5) => "stars",
        Rating when scale == (1, 6) => "school_mark",
        Rating when scale is null && score.Name.StartsWith("Bewertung", StringComparison.OrdinalIgnoreCase) => "stars",
        _ => null,
    };

    /// <summary>What kind of contact a row is, if no column says it, only where the others leave no doubt.</summary>
    void Contact()
    {
        if (to.Has("touchpoint") || to.Has("event"))
            return;
        if (to.Take("touchpoint", [Touchpoint]) || to.Take("event", [ColumnRole.Event]))
            return;
        if (file.Find(Stars) is not null || (file.Find(Rating) is not null && file.Has(Product, ProductName)))
            to.Add("touchpoint", CellRule.Always("review-written"), "stars are given in reviews", Certainty.Likely);
        else if (to.Has("score"))
            to.Add("touchpoint", CellRule.Always("survey"), "scores come from surveys", Certainty.Certain);
        else if (file.Find(Case) is { } ticket)
            to.Add("touchpoint", CellRule.Always("service-request"), $"'{ticket.Name}' names a service case", Certainty.Certain);
        else
            to.Ask(new(ImportQuestionKind.Touchpoint, "No column says what kind of contact a row is. Write for all of them, for example: --constant touchpoint=store-visit (keys: wegmarke catalogue list touchpoint), or name the column that says it: --column event=NAME") { Target = "touchpoint" });
    }
}
