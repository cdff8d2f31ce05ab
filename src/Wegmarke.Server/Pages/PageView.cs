using System.Net;
using Wegmarke.Catalogue;
using Wegmarke.Maps;

namespace Wegmarke.Server.Pages;

/// <summary>How somebody looks at the pages: language and phase model. Kept in every link.</summary>
sealed record PageView(Language Language, string? Phases)
{
    public static PageView Of(HttpRequest request)
    {
        var phases = request.Query["phases"].ToString();
        return new(request.Query["lang"] == "en" ? Language.English : Language.German, phases.Length > 0 ? phases : null);
    }

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
        return query.Length == 0 ? path : $"{path}?{query}";
    }

    /// <summary>Text for HTML, in elements and attributes.</summary>
    public static string Text(string text) => WebUtility.HtmlEncode(text);
}
