using System.Text;
using System.Text.Json;

namespace Wegmarke.Tests.Server;

/// <summary>The same at every address that takes JSON of a length that is said.</summary>
public sealed class JsonBodyTests() : ServedTenantTests(Samples.Small)
{
    public static TheoryData<string, string, string, int> Addresses => new()
    {
        { "POST", "/api/consents", "a consent", 64 * 1024 },
        { "PUT", "/api/privacy/record", "a list of texts", 64 * 1024 },
        { "POST", "/api/privacy/requests", "a request", 16 * 1024 },
        { "PUT", "/api/privacy/requests/1", "a request", 16 * 1024 },
        { "PUT", "/api/privacy/retention", "a list of times", 16 * 1024 },
        { "POST", "/api/privacy/retention/run", "a run", 16 * 1024 },
        { "PUT", "/api/catalogue/rules/box", "a rule", 64 * 1024 },
        { "POST", "/api/quality/rule", "a rule", 64 * 1024 },
        { "POST", "/api/sources/keys", "a key", 16 * 1024 },
        { "PUT", "/api/sources", "what a source declares", 16 * 1024 },
        { "PUT", "/api/settings", "settings", 16 * 1024 },
        { "PUT", "/api/rates/USD/2026-01-01", "a rate", 16 * 1024 },
        { "PUT", "/api/catalogue/conversions/purchase", "a switch", 16 * 1024 },
        { "PUT", "/api/catalogue/default-phase-model", "a phase model", 16 * 1024 },
        { "POST", "/api/imports/1/preview", "a choice", 1 << 20 },
        { "POST", "/api/imports/1/start", "a choice", 1 << 20 },
        { "PUT", "/api/capture/dead/1", "a message", 64 * 1024 },
    };

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_body_is_taken_only_as_json_and_of_a_length_that_is_said_and_bearable(string method, string path, string what, int most)
    {
        Assert.Equal((415, "Send JSON, with Content-Type: application/json; yours is 'text/plain; charset=utf-8'."), await Refused(method, path, new StringContent("{}", Encoding.UTF8, "text/plain")));
        Assert.Equal((411, $"Say how long it is (Content-Length); {what} may have {most} bytes."), await Refused(method, path, new Streamed("{}")));
        Assert.Equal((413, $"This has {most + 1} bytes; {what} may have {most}. Send less at once."), await Refused(method, path, new StringContent(new string(' ', most + 1), Encoding.UTF8, "application/json")));
    }

    [Theory]
    [InlineData("null", "This is not a list of times but null. Send an object of class and time, such as {\"feedback\": \"2y\"}.")]
    [InlineData("[1]", "This is not a list of times: The JSON value could not be converted to")]
    public async Task What_is_sent_instead_is_told_with_what_to_send(string body, string message)
    {
        var (status, detail) = await Refused("PUT", "/api/privacy/retention", new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal(400, status);
        Assert.StartsWith(message, detail, StringComparison.Ordinal);
        Assert.EndsWith("Send an object of class and time, such as {\"feedback\": \"2y\"}.", detail, StringComparison.Ordinal);
    }

    async Task<(int Status, string Detail)> Refused(string method, string path, HttpContent content)
    {
        using var request = new HttpRequestMessage(new(method), path) { Content = content };
        var answer = await Server.Send(request);
        return (answer.Status, JsonDocument.Parse(answer.Body).RootElement.GetProperty("detail").GetString()!);
    }

    /// <summary>Sent in pieces, without saying how long all is.</summary>
    sealed class Streamed : HttpContent
    {
        readonly string _text;

        public Streamed(string text)
        {
            _text = text;
            Headers.ContentType = new("application/json");
        }

        protected override async Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context) => await stream.WriteAsync(Encoding.UTF8.GetBytes(_text));

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
