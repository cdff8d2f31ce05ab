using Microsoft.AspNetCore.Http.HttpResults;
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
        app.MapGet("/app/{**path}", (string? path, HttpContext context) => Answer(files, path ?? "", context)).WithMetadata(new AppFile()).NeedsNothing().ExcludeFromDescription();
    }

    static IResult Answer(IFileProvider files, string path, HttpContext context)
    {
        if (path.StartsWith(Assets, StringComparison.Ordinal))
            return files.GetFileInfo(path) is { Exists: true } asset ? Asset(files, asset, path, context) : TypedResults.NotFound();
        return files.GetFileInfo("index.html") is { Exists: true } page
            ? TypedResults.Stream(page.CreateReadStream(), "text/html; charset=utf-8")
            : TypedResults.Problem("The web app was not built. Install Node.js 20 or newer with npm, and run './do build'.", statusCode: StatusCodes.Status404NotFound);
    }

    /// <summary>What the build packed is sent packed.</summary>
    static FileStreamHttpResult Asset(IFileProvider files, IFileInfo asset, string path, HttpContext context)
    {
        var type = s_types.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        context.Response.Headers.CacheControl = ForEver;
        context.Response.Headers.Vary = "Accept-Encoding";
        if (!context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase) || files.GetFileInfo(path + ".gz") is not { Exists: true } packed)
            return TypedResults.Stream(asset.CreateReadStream(), type);
        context.Response.Headers.ContentEncoding = "gzip";
        return TypedResults.Stream(packed.CreateReadStream(), type);
    }
}
