using System.Net;
using System.Text;
using Wegmarke.Maps;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

/// <summary>What can be read on a screen can be printed; where there is no Chromium, the answer says how to get it.</summary>
public sealed class PrintApiTests
{
    [Theory]
    [InlineData("/api/report?format=pdf", "report.pdf")]
    [InlineData("/api/maps/linear?format=pdf&theme=dark", "linear.pdf")]
    [InlineData("/api/maps/funnel?format=pdf&lang=en", "funnel.pdf")]
    [InlineData("/api/maps/karte/drawing?format=pdf", "karte.pdf")]
    public async Task Report_forms_and_documents_are_answered_as_pdf(string address, string name)
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        await using var server = await RunningServer.Start(tenant.Folder);
        using var client = new HttpClient { BaseAddress = new Uri(server.App.Urls.First()) };
        using var map = new StringContent("""{ "name": "Karte", "steps": [{ "id": "a", "phase": "awareness", "name": "Eins" }] }""", Encoding.UTF8, "application/json");
        using var created = await client.PostAsync("/api/maps?id=karte", map, TestContext.Current.CancellationToken);

        using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
        var body = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        if (PdfBrowser.Find() is null)
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.Contains("chromium", Encoding.UTF8.GetString(body), StringComparison.OrdinalIgnoreCase);
            return;
        }
        Assert.Equal((HttpStatusCode.OK, "application/pdf", name), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentDisposition?.FileName));
        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(body), StringComparison.Ordinal);
        Assert.EndsWith("%%EOF", Encoding.ASCII.GetString(body).TrimEnd(), StringComparison.Ordinal);
    }
}
