using Wegmarke.Access;
using Wegmarke.Analysis;
using Wegmarke.Maps;
using Wegmarke.Storage;

namespace Wegmarke.Server.Pages;

/// <summary>Plain pages: the map, and the journeys behind each of its steps. German unless asked otherwise.</summary>
static class PageRoutes
{
    const int JourneysPerStep = 20;

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", Map).Needs(Right.Read).ExcludeFromDescription();
        routes.MapGet("/steps", Step).Needs(Right.Profiles).ExcludeFromDescription();
        routes.MapGet("/customers", Customer).Needs(Right.Profiles).ExcludeFromDescription();
    }

    static async Task<IResult> Map(string? form, HttpRequest request, Tenants tenants, Tenant tenant, TimeProvider clock, CancellationToken cancel)
    {
        var view = PageView.Of(request, tenants, tenant);
        var data = await tenant.Journeys().Current(cancel);
        if (data is not null && data.FindModel(view.Phases) is null)
            return UnknownModel(view, data);
        if (MapForm.Find(form) is not { } chosen)
            return UnknownForm(view, form);
        if (chosen != MapForm.All[0])
            return Html(MapPage.Write(view, chosen, data, await MapsFeature.Measure(chosen, data, tenant, MapRequests.Of(tenant.Documents, clock, view.Phases, view.Language), cancel)));
        var map = (LinearMap)await MapsFeature.Measure(MapForm.All[0], data, tenant, MapRequests.Of(tenant.Documents, clock, view.Phases, view.Language), cancel); // the first form is the linear one
        return Html(MapPage.Write(view, data, map));
    }

    static async Task<IResult> Step(string? id, HttpRequest request, Tenants tenants, Tenant tenant, TimeProvider clock, CancellationToken cancel)
    {
        var (view, store) = (PageView.Of(request, tenants, tenant), tenant.Journeys());
        if (await store.Current(cancel) is not { } data)
            return Results.Redirect(view.Address("/"));
        if (data.FindModel(view.Phases) is not { } model)
            return UnknownModel(view, data);
        var map = MapsFeature.Draw(data, tenant.Documents, clock, view.Phases, view.Language);
        if (map.Steps.FirstOrDefault(known => known.Id == id) is not { } found)
            return Html(MessagePage.Write(view, view.Say("Diesen Schritt gibt es nicht (mehr).", "There is no such step (any more).")), StatusCodes.Status404NotFound);
        var codes = found.Chips.Select(chip => data.Touchpoints.ToList().IndexOf(chip.Touchpoint)).ToHashSet();
        var phase = data.Models[model].Phases.ToList().FindIndex(known => known.Key == found.Phase);
        var journeys = store.Passing(data, new StepQuestion(model, phase, codes), JourneysPerStep);
        return Html(StepPage.Write(view, data, found, journeys));
    }

    static async Task<IResult> Customer(string? id, HttpRequest request, Tenants tenants, Tenant tenant, CancellationToken cancel)
    {
        var (view, store) = (PageView.Of(request, tenants, tenant), tenant.Journeys());
        if (string.IsNullOrWhiteSpace(id) || await store.Current(cancel) is not { } data)
            return Results.Redirect(view.Address("/"));
        if (data.FindModel(view.Phases) is null)
            return UnknownModel(view, data);
        return await tenant.Profiles().Find(id, view.Phases, cancel) switch
        {
            ProfilePageAnswer.Found(var page) => Shown(tenant, view, data, page),
            ProfilePageAnswer.Ambiguous(var choices) => Html(MessagePage.Write(view, view.Say($"„{id}“ gehört zu mehreren Kunden: {string.Join(", ", choices)}", $"“{id}” belongs to several customers: {string.Join(", ", choices)}")), StatusCodes.Status409Conflict),
            ProfilePageAnswer.Unknown(var message) => Html(MessagePage.Write(view, view.Say($"Niemand hat die Kennung „{id}“.", message)), StatusCodes.Status404NotFound),
            _ => Results.Redirect(view.Address("/")),
        };
    }

    static IResult Shown(Tenant tenant, PageView view, TenantJourneys data, ProfilePage page)
    {
        NoteReading.Of(tenant.Folder, page);
        return Html(CustomerPage.Write(view, data, page));
    }

    static IResult UnknownModel(PageView view, TenantJourneys data)
    {
        var known = string.Join(", ", data.Models.Select(model => model.Key));
        return Html(MessagePage.Write(view with { Phases = null }, view.Say($"Es gibt kein Phasenmodell „{view.Phases}“. Bekannt sind {known}.", $"There is no phase model “{view.Phases}”. Known are {known}.")), StatusCodes.Status400BadRequest);
    }

    static IResult UnknownForm(PageView view, string? form)
    {
        var known = string.Join(", ", MapForm.All.Select(each => each.Key));
        return Html(MessagePage.Write(view, view.Say($"Eine Karte in der Form „{form}“ gibt es nicht. Bekannt sind {known}.", $"There is no map of form “{form}”. Known are {known}.")), StatusCodes.Status400BadRequest);
    }

    static IResult Html(string page, int status = StatusCodes.Status200OK) => Results.Content(page, "text/html; charset=utf-8", statusCode: status);
}
