using System.Collections.Concurrent;
using System.Text;

namespace Wegmarke.Capture.Steps;

/// <summary>Machines that say so themselves. Whoever hides is not looked for: a wrong guess would lose customers.</summary>
static class Bots
{
    static readonly string[] s_words =
    [
        "bot/", "bot;", "bot ", "bot)", "+http", "crawler", "crawling", "spider", "slurp", "facebookexternalhit", "mediapartners", "lighthouse", "pingdom", "uptimerobot",
        "statuscake", "site24x7", "gtmetrix", "ptst/", "phantomjs", "prerender", "archive.org", "embedly", "bingpreview", "yandex.com/bots", "baiduspider",
    ];

    /// <summary>A maker of telephones.</summary>
    const string NoBot = "cubot";

    /// <summary>Browsers are few among many messages.</summary>
    const int MaxKnown = 10_000;

    static readonly ConcurrentDictionary<ulong, string?> s_known = new();

    public static Fate? Refuse(CapturedMessage message, LiveSource source)
    {
        if (message.UserAgent.IsEmpty)
            return null;
        var key = PathHash.Of(PathHash.Root, message[message.UserAgent]);
        if (!s_known.TryGetValue(key, out var word))
        {
            word = WordIn(message[message.UserAgent]);
            if (s_known.Count < MaxKnown)
                s_known.TryAdd(key, word);
        }
        return word is null ? null : Fate.Dropped(DropReason.Bot, $"its browser calls itself '{word}'");
    }

    static string? WordIn(ReadOnlySpan<byte> userAgent)
    {
        var text = Encoding.UTF8.GetString(userAgent).Replace(NoBot, "", StringComparison.OrdinalIgnoreCase);
        return Array.Find(s_words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase))?.Trim();
    }
}
