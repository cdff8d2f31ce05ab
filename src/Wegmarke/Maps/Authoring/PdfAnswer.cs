using Microsoft.AspNetCore.Http;

namespace Wegmarke.Maps.Authoring;

/// <summary>A page answered as PDF; where nothing prints it, how to get that.</summary>
static class PdfAnswer
{
    /// <param name="html">The page.</param>
    /// <param name="name">Of the file, without ending.</param>
    /// <param name="instead">What the address gives that can be printed by hand.</param>
    /// <param name="cancel">Ends the browser.</param>
    public static async Task<IResult> Of(string html, string name, string instead, CancellationToken cancel)
    {
        if (PdfBrowser.Find() is not { } browser)
            return TypedResults.Problem(PdfBrowser.Missing(instead), statusCode: StatusCodes.Status503ServiceUnavailable);
        try
        {
            return TypedResults.File(await browser.Print(html, cancel), "application/pdf", $"{name}.pdf");
        }
        catch (IOException problem)
        {
            return TypedResults.Problem(problem.Message, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
