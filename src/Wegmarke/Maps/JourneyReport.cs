using Wegmarke.Catalogue;
using Wegmarke.Maps.Reports;

namespace Wegmarke.Maps;

/// <summary>Everything a board is told of its customers' journeys: what matters most, every form of the map, what is weak, and what that rests on.</summary>
/// <param name="Company">Empty = not named.</param>
/// <param name="Statements">At most three, the most important of all forms together.</param>
/// <param name="WeakPoints">Ranked by money, then customers; of all of them at most one in twenty is expected to be chance.</param>
/// <param name="Compared">How many comparisons the weak points were found among.</param>
public sealed record JourneyReport(
    string Company, MapRequest Request, MapFrame Frame, IReadOnlyList<ReportStatement> Statements, IReadOnlyList<ReportForm> Forms, IReadOnlyList<WeakPoint> WeakPoints, int Compared, ReportBasis Basis)
{
    /// <summary>Who sees to weak points that were found before, by their id.</summary>
    public IReadOnlyDictionary<string, BacklogItem> Backlog { get; init; } = new Dictionary<string, BacklogItem>();

    /// <summary>Names what the report speaks of.</summary>
    public required TenantCatalogue Catalogue { get; init; }

    /// <exception cref="ArgumentException">There is no such phase model.</exception>
    public static async Task<JourneyReport> Of(ReportSources sources, CancellationToken cancel)
    {
        var forms = new List<ReportForm>();
        foreach (var form in MapForm.All)
            forms.Add(new(form, await form.Measure(sources.Subject, cancel)));
        var (weak, compared) = sources.Subject.Data is null ? ([], 0) : await new WeakPointSearch(sources).Run(cancel);
        forms[0] = forms[0] with { Map = ReportPains.Onto((LinearMap)forms[0].Map, weak) }; // the first form is the linear one
        var statements = sources.Subject.Data is { } data ? ReportStatements.Of(data, sources.Subject.Request, weak) : [];
        return new(sources.Company, sources.Subject.Request, forms[0].Map.Frame, statements, forms, weak, compared, await ReportBasis.Of(sources, cancel)) { Catalogue = sources.Catalogue, Backlog = sources.Backlog };
    }

    /// <summary>One page that needs nothing else: no script, nothing fetched, the font inside once.</summary>
    public string ToHtml() => new ReportPage(this).Write();
}
