using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Wegmarke.Access;
using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Storage;

namespace Wegmarke.Maps;

/// <summary>What a shared link shows: one drawing with today's figures.</summary>
public static class SharedMap
{
    static readonly string[] s_filter = ["phases", "from", "to", "where", "segment", "persona", "steps", "by", "ideal"];

    /// <summary>Null when there is no such form or map any more.</summary>
    /// <exception cref="QuestionException">It cannot be asked so, or not any more.</exception>
    public static async Task<IJourneyMap?> Of(SharedView view, Tenant tenant, TimeProvider clock, CancellationToken cancel)
    {
        var language = LanguageOf(view);
        if (MapForm.All.FirstOrDefault(form => form.Key == view.Map) is { } form)
            return await Of(form, view, tenant, clock, cancel);
        return new JourneyMapDocuments(tenant.Documents, clock).Find(view.Map) is { } stored ? await MapDocumentRoutes.Measured(stored.Map, tenant, clock, language, cancel) : null;
    }

    public static Language LanguageOf(SharedView view) => view.Language == "en" ? Language.English : Language.German;

    static async Task<IJourneyMap?> Of(MapForm form, SharedView view, Tenant tenant, TimeProvider clock, CancellationToken cancel)
    {
        var said = QueryHelpers.ParseQuery(view.Filter);
        if (said.Keys.FirstOrDefault(word => !s_filter.Contains(word)) is { } unknown)
            throw new QuestionException($"'{Authoring.PeoplesText.Shown(unknown)}' is no word of a filter. Use {string.Join(", ", s_filter)}.");
        string? One(string word) => said.GetValueOrDefault(word) is { Count: > 0 } values ? values[0] : null;
        var where = said.GetValueOrDefault("where", StringValues.Empty).OfType<string>().ToArray();
        var data = await tenant.Journeys().Current(cancel);
        if (data is not null && data.FindModel(One("phases")) is null)
            throw new QuestionException($"There is no phase model '{Authoring.PeoplesText.Shown(One("phases") ?? "")}'.");
        if (form.Refusal(One("steps"), One("by"), One("ideal")) is { } refusal)
            throw new QuestionException(refusal);
        var words = new MapsFeature.MapWords(One("phases"), view.Language, null, null, One("from"), One("to"), where, One("segment"), One("persona"), One("steps"), One("by"), One("ideal"));
        var which = QuestionText.Of(name => MapQuestion.Options.Any(option => option.Name == name) ? One(name) : null, where);
        return await MapsFeature.Measure(new(form, tenant, clock), new(data, words, which, LanguageOf(view)), cancel);
    }
}
