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

    public static Fate? Refuse(CapturedMessage message, LiveSource source)
    {
        if (message.UserAgent.IsEmpty)
            return null;
        var text = Encoding.UTF8.GetString(message[message.UserAgent]).Replace(NoBot, "", StringComparison.OrdinalIgnoreCase);
        return Array.Find(s_words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase)) is { } word
            ? Fate.Dropped(DropReason.Bot, $"its browser calls itself '{word.Trim()}'") : null;
    }
}
