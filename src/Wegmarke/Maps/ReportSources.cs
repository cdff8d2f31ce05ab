using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Storage;

namespace Wegmarke.Maps;

/// <summary>What a report is made of.</summary>
/// <param name="Subject">What its maps are drawn of, with <see cref="MapRequest.Scores"/>.</param>
/// <param name="Company">Whose report it is, as it is to be called; empty = not named.</param>
/// <param name="Offers">Contents and touchpoints that were to be had.</param>
public sealed record ReportSources(MapSubject Subject, DimensionStore Dimensions, string Company, TenantCatalogue Catalogue, IReadOnlyList<OfferedContent> Offers)
{
    /// <summary>Weak points that were found before, by their id.</summary>
    public IReadOnlyDictionary<string, BacklogItem> Backlog { get; init; } = new Dictionary<string, BacklogItem>();

    /// <summary>Everything of a tenant as it stands now.</summary>
    public static Task<ReportSources> Of(Tenant tenant, MapRequest request, CancellationToken cancel) => Of(tenant, request, new QuestionText(), cancel);

    /// <summary>What a filter keeps of it.</summary>
    /// <exception cref="QuestionException">The filter cannot be asked; the message says what can.</exception>
    public static async Task<ReportSources> Of(Tenant tenant, MapRequest request, QuestionText text, CancellationToken cancel)
    {
        var data = await tenant.Journeys().Current(cancel);
        request = request with { Asked = data is null ? null : await MapQuestion.Ask(data, tenant.Questions(), text, request.Zone, cancel) };
        var scores = await tenant.Scores(data, cancel);
        using var reader = LogReader.Open(tenant.Folder);
        var company = tenant.Folder.Id == TenantId.Main ? "" : tenant.Folder.Id.Value;
        return new(new(data, tenant.Journeys(), tenant.Questions(), request with { Scores = scores }), tenant.Dimensions(), company, data?.Catalogue ?? CatalogueStore.Read(tenant.Documents), reader is null ? [] : OfferedContents.All(reader))
        {
            Backlog = new ImprovementBacklog(tenant.Documents).All().ToDictionary(item => item.Id),
        };
    }
}
