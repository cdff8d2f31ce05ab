using Wegmarke.Analysis;
using Wegmarke.Maps;

namespace Wegmarke.Server.Pages;

/// <summary>One step of the map and some of the journeys that pass through it.</summary>
static class StepPage
{
    public static string Write(PageView view, TenantJourneys data, MapStep step, IReadOnlyList<PassingJourney> journeys)
    {
        var name = step.Name.Replace("\u00ad", "", StringComparison.Ordinal);
        var customers = view.Format.Count(step.Customers ?? 0);
        var rows = journeys.Select(journey => $"""
            <tr><td><a href="{view.Link("/customers", ("id", journey.Customer))}">{PageView.Text(journey.Customer)}</a></td><td>{Way(view, data, journey)}</td></tr>
            """);
        return Layout.Page(view, name, "", $"""
            <h1>{PageView.Text(name)}</h1>
            <p class="muted">{view.Say($"{customers} Kunden. Hier {journeys.Count} ihrer Reisen, gleichmäßig über alle Kunden gewählt.", $"{customers} customers. Here are {journeys.Count} of their journeys, chosen evenly over all customers.")}</p>
            <table><thead><tr><th>{view.Say("Kunde", "Customer")}</th><th>{view.Say("Reise", "Journey")}</th></tr></thead><tbody>{string.Concat(rows)}</tbody></table>
            """);
    }

    static string Way(PageView view, TenantJourneys data, PassingJourney journey)
    {
        var stops = journey.Stops.Select(stop => $"""
            <li{(stop.IsHere ? " class=\"here\"" : "")} title="{stop.Time:yyyy-MM-dd HH:mm} UTC">{PageView.Text(data.Catalogue.TouchpointOf(stop.Touchpoint).Name.In(view.Language))}</li>
            """);
        return $"""<ol class="way">{string.Concat(stops)}{(journey.More > 0 ? $"<li>+{journey.More}</li>" : "")}</ol>""";
    }
}
