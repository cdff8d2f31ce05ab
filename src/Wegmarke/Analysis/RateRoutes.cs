using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using NodaTime.Text;
using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Exchange rates over HTTP. One is named by its currency and day, so that two people who add some lose nothing of each other.</summary>
static class RateRoutes
{
    static readonly JsonBody s_body = new("a rate", 16 * 1024) { Example = "Members are rate (what one unit is worth, 0.92) and in (the base currency)." };

    public static void MapRates(this RouteGroupBuilder group)
    {
        group.MapGet("/rates", (Tenant tenant) => TypedResults.Ok(RatesView.Of(tenant.Documents))).Needs(Right.Read).WithSummary("Exchange rates by currency and day, and the currency they are in.");
        group.MapPut("/rates/{currency}/{day}", Set).Needs(Right.Administer).WithSummary("Adds the rate of a currency from a day on, or replaces the one of that day.").TakesJson<NewRate>().Produces<RatesView>();
        group.MapDelete("/rates/{currency}", Remove).Needs(Right.Administer).WithSummary("Removes all rates of a currency.").Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
    }

    static Task<IResult> Set(string currency, string day, HttpRequest request, Tenant tenant, CancellationToken cancel) => s_body.Read<NewRate>(request, sent =>
    {
        var known = ExchangeRates.Of(tenant.Documents).Base;
        var rate = new ExchangeRate(currency.ToUpperInvariant(), Day(day), sent.Rate ?? throw new ArgumentException($"Say what one {currency.ToUpperInvariant()} is worth: {{\"rate\": 0.92}}."));
        ExchangeRates.Set(tenant.Documents, Base(sent.In, known, TenantSettings.Of(tenant.Documents)), [rate]);
        return TypedResults.Ok(RatesView.Of(tenant.Documents));
    }, cancel);

    static string Base(string? said, string known, TenantSettings settings) =>
        (!string.IsNullOrWhiteSpace(said) ? said.Trim() : known.Length > 0 ? known : settings.Currency.Length > 0 ? settings.Currency : "EUR").ToUpperInvariant();

    static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day) is { Success: true } parsed ? parsed.Value
        : throw new ArgumentException($"'{day}' is no day. Write it as 2026-01-01.");

    static IResult Remove(string currency, Tenant tenant) => ExchangeRates.Remove(tenant.Documents, currency.ToUpperInvariant()) ? TypedResults.NoContent()
        : TypedResults.Problem($"There are no rates of {(currency.Length <= 3 ? currency.ToUpperInvariant() : "that currency")}.", statusCode: StatusCodes.Status404NotFound);
}
