using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Wegmarke.Capture.SegmentApi;

/// <summary>What a browser's client asks for before it sends anything: that everything goes to us and nothing to anybody else.</summary>
static class SegmentSettings
{
    public static byte[] Of(string writeKey, HttpRequest request) => JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object>
    {
        ["integrations"] = new Dictionary<string, object>
        {
            ["Segment.io"] = new
            {
                apiKey = writeKey,
                apiHost = $"{request.Host}{request.PathBase}/v1",
                protocol = request.Scheme,
                unbundledIntegrations = Array.Empty<string>(),
                addBundledMetadata = true,
                maybeBundledConfigIds = new Dictionary<string, string[]>(),
                versionSettings = new { version = "4.4.7", componentTypes = new[] { "browser" } },
            },
        },
        ["plan"] = new Dictionary<string, object>
        {
            ["track"] = new Dictionary<string, object> { ["__default"] = new { enabled = true, integrations = new { } } },
            ["identify"] = new Dictionary<string, object> { ["__default"] = new { enabled = true } },
            ["group"] = new Dictionary<string, object> { ["__default"] = new { enabled = true } },
        },
        ["edgeFunction"] = new { },
        ["analyticsNextEnabled"] = true,
        ["middlewareSettings"] = new { },
        ["enabledMiddleware"] = new { },
        // The client would report on itself, to others.
        ["metrics"] = new { sampleRate = 0 },
        ["legacyVideoPluginsEnabled"] = false,
        ["remotePlugins"] = Array.Empty<object>(),
    });
}
