using System.Text;
using Microsoft.AspNetCore.Http;

namespace Wegmarke.Capture.SegmentApi;

/// <summary>Finds the write key of a request: as the user of a Basic authorization, which most servers' clients send, or in the body, which
/// browsers and clients with a bearer token do.</summary>
static class SegmentCaller
{
    const string Basic = "Basic ";

    public static string? KeyOf(HttpRequest request, SegmentEnvelope envelope) => FromHeader(request) ?? envelope.WriteKey;

    static string? FromHeader(HttpRequest request)
    {
        var header = $"{request.Headers.Authorization}";
        if (!header.StartsWith(Basic, StringComparison.OrdinalIgnoreCase))
            return null;
        var text = header[Basic.Length..].Trim();
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) && Encoding.UTF8.GetString(bytes, 0, length).Split(':')[0] is { Length: > 0 } user ? user : null;
    }
}
