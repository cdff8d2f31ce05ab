using System.Net;
using Wegmarke.Access;
using Wegmarke.Catalogue;
using Wegmarke.Maps;
using Wegmarke.Storage;

namespace Wegmarke.Server.Pages;

/// <summary>How somebody looks at the pages: whose, in which language, by which phase model. Kept in every link.</summary>
/// <param name="Base">What stands before all paths of the tenant.</param>
/// <param name="Tenants">All there are, with their addresses.</param>
/// <param name="Caller">Who looks.</param>
/// <param name="Rights">What the caller may do with the tenant.</param>
sealed record PageView(string Base, IReadOnlyList<PageTenant> Tenants, Language Language, string? Phases, Caller Caller, Right Rights)
{
    public static PageView Of(HttpRequest request, Tenants tenants, Tenant tenant)
    {
        var (phases, caller) = (request.Query["phases"].ToString(), Caller.Of(request.HttpContext));
        return new(
            request.PathBase.Value ?? "", PageTenant.All(tenants, tenant, caller), request.Query["lang"] == "en" ? Language.English : Language.German,
            phases.Length > 0 ? phases : null, caller, caller.RightsIn(tenant.Folder.Id));
    }

    public bool May(Right right) => Rights.HasFlag(right);

    public string LanguageCode => Language == Language.English ? "en" : "de";

    public LocalFormat Format => Language == Language.English ? LocalFormat.English : LocalFormat.German;

    public string Say(string german, string english) => Language == Language.English ? english : german;

    /// <summary>An address with this view's parameters and more, encoded for an attribute.</summary>
    public string Link(string path, params (string Name, string Value)[] more) => Text(Address(path, more));

    public string Address(string path, params (string Name, string Value)[] more)
    {
        var parameters = new List<(string Name, string Value)>(more);
        if (Language == Language.English)
            parameters.Add(("lang", "en"));
        if (Phases is not null)
            parameters.Add(("phases", Phases));
        var query = string.Join("&", parameters.Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Value)}"));
        return query.Length == 0 ? Base + path : $"{Base}{path}?{query}";
    }

    /// <summary>Text for HTML, in elements and attributes.</summary>
    public static string Text(string text) => WebUtility.HtmlEncode(text);
}
