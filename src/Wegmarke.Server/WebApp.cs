using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Wegmarke.Access;

namespace Wegmarke.Server;

/// <summary>The marketer's web app, as it was built from <c>web/</c> beside the server. Any address below <c>/app</c> that is no file is a room of it.</summary>
static class WebApp
{
    const string Assets = "assets/";

    /// <summary>Assets are named after what is in them and never change.</summary>
    const string ForEver = "public, max-age=31536000, immutable";

    static readonly FileExtensionContentTypeProvider s_types = new();

    public static void MapWebApp(this WebApplication app)
    {
        var files = app.Environment.WebRootFileProvider;
        app.MapGet("/app/assets/{**path}", (string path, HttpContext context) => Asset(files, $"{Assets}{path}", context)).WithMetadata(new AppFile()).NeedsNothing().ExcludeFromDescription();
        // So that who is not signed in is led to where one signs in, and not to an empty room.
        app.MapGet("/app/{**path}", () => Page(files)).WithMetadata(new AppFile()).Needs(Right.Read).ExcludeFromDescription();
    }

    static IResult Page(IFileProvider files) => files.GetFileInfo("index.html") is { Exists: true } page
        ? TypedResults.Stream(page.CreateReadStream(), "text/html; charset=utf-8")
        : TypedResults.Problem("The web app was not built. Install Node.js 20 or newer with npm, and run './do build'.", statusCode: StatusCodes.Status404NotFound);

    /// <summary>What the build packed is sent packed.</summary>
    static IResult Asset(IFileProvider files, string path, HttpContext context)
    {
        if (files.GetFileInfo(path) is not { Exists: true } asset)
            return TypedResults.NotFound();
        var type = s_types.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        context.Response.Headers.CacheControl = ForEver;
        context.Response.Headers.Vary = "Accept-Encoding";
        if (!context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase) || files.GetFileInfo(path + ".gz") is not { Exists: true } packed)
            return TypedResults.Stream(asset.CreateReadStream(), type);
        context.Response.Headers.ContentEncoding = "gzip";
        return TypedResults.Stream(packed.CreateReadStream(), type);
    }
}
