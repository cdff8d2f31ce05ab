using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using Wegmarke.Access;

namespace Wegmarke.Server;

/// <summary>The tracker of sdk/browser at <c>/wm.js</c>, for pages of other origins; compressed when it was built.</summary>
static class TrackerScript
{
    const string Missing = "This server was built without its tracker, because npm was not there. Install Node 20 or later with npm, then: ./do build";

    /// <summary>Short, because the address stays when the tracker is replaced; afterwards the tag saves the way.</summary>
    static readonly TimeSpan s_lifetime = TimeSpan.FromHours(1);

    /// <summary>The lightest first.</summary>
    static readonly Form[] s_forms = [.. ((string[])["br", "gzip", ""]).Select(Form.Read).OfType<Form>()];

    public static void MapTracker(this IEndpointRouteBuilder routes) => routes.MapMethods("/wm.js", [HttpMethods.Get, HttpMethods.Head], Answer).NeedsNothing().ExcludeFromDescription();

    static IResult Answer(HttpRequest request, HttpResponse response)
    {
        if (s_forms.FirstOrDefault(form => form.IsAcceptedBy(request)) is not { } script)
            return TypedResults.Problem(Missing, statusCode: StatusCodes.Status404NotFound);
        var headers = response.Headers;
        headers.CacheControl = $"public, max-age={s_lifetime.TotalSeconds}";
        headers.Vary = HeaderNames.AcceptEncoding;
        // Pages may check what they load (integrity), and pages that isolate themselves may load it.
        headers.AccessControlAllowOrigin = "*";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        if (script.Encoding.Length > 0)
            headers.ContentEncoding = script.Encoding;
        return TypedResults.Bytes(script.Content, "text/javascript; charset=utf-8", entityTag: script.Tag);
    }

    sealed record Form(string Encoding, byte[] Content, EntityTagHeaderValue Tag)
    {
        public static Form? Read(string encoding)
        {
            using var resource = typeof(TrackerScript).Assembly.GetManifestResourceStream(encoding switch { "br" => "wm.js.br", "gzip" => "wm.js.gz", _ => "wm.js" });
            if (resource is null)
                return null;
            var content = new byte[resource.Length];
            resource.ReadExactly(content);
            return new(encoding, content, new($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..16]}\""));
        }

        /// <summary>A browser that names no encoding gets the plain one; "q=0" is a refusal.</summary>
        public bool IsAcceptedBy(HttpRequest request) =>
            Encoding.Length == 0 || request.GetTypedHeaders().AcceptEncoding.Any(accepted => accepted.Value.Equals(Encoding, StringComparison.OrdinalIgnoreCase) && accepted.Quality is not 0);
    }
}
