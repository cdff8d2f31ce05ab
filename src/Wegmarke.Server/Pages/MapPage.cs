using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Maps;

namespace Wegmarke.Server.Pages;

/// <summary>The map, and a line for each of its steps that leads to the journeys behind it.</summary>
static class MapPage
{
    const int MostUnmapped = 50;

    public static string Write(PageView view, TenantJourneys? data, LinearMap map) => Layout.Page(
        view, map.Title, data is null ? "" : Choices(view, MapForm.All[0], data),
        Forms(view, MapForm.All[0]) + LinearMapSvg.Draw(map, view.Language, Theme.Auto) + (map.Steps.Count == 0 ? "" : Steps(view, map)) + (data is null ? "" : Unmapped(view, data)));

    /// <summary>A map in any form, by itself.</summary>
    public static string Write(PageView view, MapForm form, TenantJourneys? data, IJourneyMap map) => Layout.Page(
        view, map.Frame.Title, data is null ? "" : Choices(view, form, data), Forms(view, form) + map.Draw(view.Language, Theme.Auto));

    static string Forms(PageView view, MapForm shown) =>
        $"""<nav class="forms" aria-label="{view.Say("Form der Karte", "Form of the map")}">{string.Concat(MapForm.All.Select(form => Choice(view, form, form.Name.In(view.Language), form == shown)))}</nav>""";

    static string Choices(PageView view, MapForm form, TenantJourneys data)
    {
        var chosen = view.Phases ?? data.Catalogue.DefaultPhaseModel.Key;
        var models = data.Models.Select(model => Choice(view with { Phases = model.Key }, form, model.Name.In(view.Language), model.Key == chosen));
        var other = view with { Language = view.Language == Language.English ? Language.German : Language.English };
        return string.Concat(models)
            + Choice(other, form, other.Say("Deutsch", "English"), isCurrent: false)
            + $"""<a href="{view.Link("/api/maps/" + form.Key, ("theme", "light"))}" download="{(form == MapForm.All[0] ? view.Say("karte", "map") : form.Key)}.svg">SVG</a>""";
    }

    static string Choice(PageView view, MapForm form, string name, bool isCurrent) =>
        $"""<a href="{(form == MapForm.All[0] ? view.Link("/") : view.Link("/", ("form", form.Key)))}"{(isCurrent ? " aria-current=\"page\"" : "")}>{PageView.Text(name)}</a>""";

    static string Steps(PageView view, LinearMap map)
    {
        var rows = map.Steps.Select(step => $"""
            <tr><td><a href="{view.Link("/steps", ("id", step.Id))}">{PageView.Text(step.Name)}</a></td>
            <td>{PageView.Text(map.Phases.First(phase => phase.Key == step.Phase).Name)}</td>
            <td class="n">{(step.Customers is { } customers ? view.Format.Count(customers) : "–")}</td>
            <td class="n">{(step.ShareOfCustomers is { } share ? view.Format.Share(share) : "–")}</td>
            <td class="n">{(step.GoingOn is { } goingOn ? view.Format.Share(goingOn) : "–")}</td>
            <td class="n">{(step.MedianTimeToNext is { } median ? view.Format.Duration(median) : "–")}</td></tr>
            """);
        return $"""
            <h2>{view.Say("Die Reisen hinter jedem Schritt", "The journeys behind each step")}</h2>
            <table><thead><tr><th>{view.Say("Schritt", "Step")}</th><th>{view.Say("Phase", "Phase")}</th><th class="n">{view.Say("Kunden", "Customers")}</th>
            <th class="n">{view.Say("von allen", "of all")}</th><th class="n">{view.Say("gehen weiter", "go on")}</th><th class="n">{view.Say("Median bis zum nächsten", "Median to the next")}</th></tr></thead>
            <tbody>{string.Concat(rows)}</tbody></table>
            """;
    }

    static string Unmapped(PageView view, TenantJourneys data)
    {
        var (names, count) = UnmappedName.Of(data, MostUnmapped);
        if (names.Count == 0)
            return "";
        var rows = names.Select(name => $"""
            <tr><td>{PageView.Text(name.Name)}</td><td class="n">{view.Format.Count(name.Interactions)}</td>
            <td>{string.Join(", ", name.Suggestions.Select(near => PageView.Text(data.Catalogue.TouchpointOf(near.Touchpoint).Name.In(view.Language))))}</td></tr>
            """);
        return $"""
            <h2>{view.Say("Noch nicht zugeordnet", "Not mapped yet")}</h2>
            <table><thead><tr><th>{view.Say("Name in den Daten", "Name in the data")}</th><th class="n">{view.Say("Kontakte", "Interactions")}</th><th>{view.Say("Gemeint sein könnte", "Might mean")}</th></tr></thead>
            <tbody>{string.Concat(rows)}</tbody></table>{(count > names.Count ? $"<p class=\"muted\">+{view.Format.Count(count - names.Count)}</p>" : "")}
            """;
    }
}
