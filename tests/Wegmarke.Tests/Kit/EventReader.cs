using System.Net.Http.Headers;
using System.Text.Json;

namespace Wegmarke.Tests.Kit;

/// <summary>Reads server-sent events over a real socket, as a browser does.</summary>
sealed class EventReader : IDisposable
{
    static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    readonly HttpResponseMessage _response;
    readonly StreamReader _lines;

    EventReader(HttpResponseMessage response, Stream body) => (_response, _lines) = (response, new StreamReader(body));

    /// <summary>Of the last event; what a browser says when it comes back.</summary>
    public string LastId { get; private set; } = "";

    /// <summary>Lines that only say that the stream is there.</summary>
    public int Beats { get; private set; }

    public static async Task<EventReader> Open(string address, string? lastId = null, string? key = null)
    {
        var response = await Ask(address, lastId, key);
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode}");
        Assert.Equal("text/event-stream", $"{response.Content.Headers.ContentType}");
        return new(response, await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
    }

    public static async Task<HttpResponseMessage> Ask(string address, string? lastId = null, string? key = null)
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (lastId is not null)
            request.Headers.TryAddWithoutValidation("Last-Event-ID", lastId);
        if (key is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }

    /// <summary>The next event; null when the stream has ended.</summary>
    public async Task<(string Name, JsonElement Data)?> Next()
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        deadline.CancelAfter(s_patience);
        var (name, data) = ("", "");
        try
        {
            while (await _lines.ReadLineAsync(deadline.Token) is { } line)
            {
                if (line.Length == 0 && name.Length > 0)
                    return (name, JsonDocument.Parse(data).RootElement);
                Beats += line.StartsWith(':') ? 1 : 0;
                LastId = line.StartsWith("id: ", StringComparison.Ordinal) ? line[4..] : LastId;
                name = line.StartsWith("event: ", StringComparison.Ordinal) ? line[7..] : name;
                data = line.StartsWith("data: ", StringComparison.Ordinal) ? line[6..] : data;
            }
        }
        catch (IOException)
        {
            // The server closed the connection.
        }
        return null;
    }

    /// <summary>The next event, which must have this name.</summary>
    public async Task<JsonElement> Next(string name)
    {
        var next = await Next();
        Assert.Equal(name, next?.Name);
        return next!.Value.Data;
    }

    /// <summary>Names of events up to one of this name, which is the last.</summary>
    public async Task<List<string>> Until(string name)
    {
        var names = new List<string>();
        while (await Next() is var (next, _))
        {
            names.Add(next);
            if (next == name)
                break;
        }
        return names;
    }

    public void Dispose()
    {
        _lines.Dispose();
        _response.Dispose();
    }
}
