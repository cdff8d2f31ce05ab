using System.Collections.Frozen;
using System.Globalization;
using Wegmarke.Capture.Files;
using Wegmarke.Privacy;

namespace Wegmarke.Capture.Mapping;

/// <summary>How lists write that somebody consented or did not: a word, or the day since when. A "no" is recorded as a withdrawal, because a list
/// does not say whether there ever was a consent.</summary>
static class ConsentWord
{
    public const string Known = "ja, nein, 1, 0, true, false, given, withdrawn, or the day of the consent";

    static readonly FrozenDictionary<string, ConsentAct> s_words = Words(ConsentAct.Given,
            "ja, j, yes, y, 1, true, wahr, x, on, given, granted, gegeben, erteilt, eingewilligt, zugestimmt, opt-in, optin, opted in, subscribed, abonniert, angemeldet, aktiv, active, bestätigt, confirmed")
        .Concat(Words(ConsentAct.Withdrawn,
            "nein, n, no, 0, false, falsch, off, withdrawn, revoked, widerrufen, entzogen, abgelehnt, denied, opt-out, optout, opted out, unsubscribed, not subscribed, not_subscribed, abgemeldet, abbestellt, inaktiv, inactive"))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    static readonly string[] s_days = ["d.M.yyyy", "d.M.yyyy H:mm", "d.M.yyyy H:mm:ss"];

    static IEnumerable<KeyValuePair<string, ConsentAct>> Words(ConsentAct act, string words) => words.Split(", ").Select(word => KeyValuePair.Create(word, act));

    public static ConsentAct? Parse(string text) => s_words.TryGetValue(text.Trim(), out var act) ? act : null;

    /// <summary>Milliseconds since 1970, UTC; null when it is no day.</summary>
    public static long? Since(string text, InstantText instants) =>
        DateTime.TryParseExact(text.Trim(), s_days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? instants.Parse(Utf8(day.ToString("s", CultureInfo.InvariantCulture)))
        : instants.Parse(Utf8(text));

    static byte[] Utf8(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
