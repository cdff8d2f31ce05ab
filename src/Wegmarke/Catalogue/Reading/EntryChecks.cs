using System.Globalization;
using System.Text.RegularExpressions;

namespace Wegmarke.Catalogue.Reading;

/// <summary>What must hold for an entry before it is used. Each failure names the value, the limit and the way out.</summary>
static partial class EntryChecks
{
    const int MaxKeyLength = 60;

    /// <summary>Non-text contrast of WCAG 2.2, measured against the paper of the drawings.</summary>
    const double MinContrast = 3;

    public const string LightPaper = "#ffffff";
    public const string DarkPaper = "#10151f";

    public static void Check(Channel channel)
    {
        Key(channel.Key);
        Name(channel.Name, "channel", channel.Key);
        Icon(channel.Icon);
        Color(channel.Color.Light, LightPaper, "light");
        Color(channel.Color.Dark, DarkPaper, "dark");
    }

    public static void Check(Touchpoint touchpoint, IReadOnlyCollection<string> channels)
    {
        Key(touchpoint.Key);
        Name(touchpoint.Name, "touchpoint", touchpoint.Key);
        Icon(touchpoint.Icon);
        Known(touchpoint.ChannelKey, channels, "channel");
    }

    public static void Check(ContentType type)
    {
        Key(type.Key);
        Name(type.Name, "content type", type.Key);
        Icon(type.Icon);
    }

    public static void Check(ConversionRule rule, IReadOnlyCollection<string> touchpoints)
    {
        Key(rule.Key);
        Name(rule.Name, "conversion", rule.Key);
        foreach (var touchpoint in rule.Touchpoints)
            Known(touchpoint, touchpoints, "touchpoint");
        if (rule.Touchpoints.Count + rule.Roles.Count + rule.Stated.Count == 0)
            throw new EntryException($"The conversion \"{rule.Key}\" has no condition and would never hold. Name touchpoints, roles, or goals that sources state.");
    }

    public static void Check(Persona persona, IReadOnlyCollection<string> channels)
    {
        Key(persona.Key);
        Name(persona.Name, "persona", persona.Key);
        foreach (var channel in persona.Channels)
            Known(channel, channels, "channel");
        if (persona.Segment is { } segment)
            Key(segment);
    }

    public static void Check(ClassificationRule rule, IReadOnlyCollection<string> touchpoints, IReadOnlyCollection<string> channels)
    {
        Known(rule.Touchpoint, touchpoints, "touchpoint");
        foreach (var channel in rule.GivenChannels.Concat(rule.Channel is null ? [] : [rule.Channel]))
            Known(channel, channels, "channel");
        if (rule.Names.Count + rule.Sources.Count + rule.GivenChannels.Count + rule.Properties.Count == 0)
        {
            throw new EntryException($"The rule to \"{rule.Touchpoint}\" has no condition and would take every interaction. "
                + "Give it a name, a source, a channel or a property.");
        }
    }

    public static void Key(string key)
    {
        if (key.Length > MaxKeyLength || !KeyForm().IsMatch(key))
        {
            throw new EntryException($"The key \"{key}\" ({key.Length} characters) is not usable; keys have 1 to {MaxKeyLength} characters "
                + "of a–z, 0–9 and hyphens, such as \"store-visit\".");
        }
    }

    public static void Name(LocalText name, string what, string key)
    {
        if (name is { De: "", En: "" })
            throw new EntryException($"The {what} \"{key}\" has no name. Give it a German or an English one.");
    }

    public static void Known(string key, IReadOnlyCollection<string> keys, string what)
    {
        if (!keys.Contains(key))
            throw new EntryException($"The {what} \"{key}\" is not in the catalogue. {Near(key, keys)}");
    }

    static string Near(string key, IReadOnlyCollection<string> keys)
    {
        var best = keys.MaxBy(other => Matching.Likeness.Of(key, other));
        return best is not null && Matching.Likeness.Of(key, best) >= 0.5
            ? $"Did you mean \"{best}\"? Otherwise add it first."
            : "Add it first, or name one that is there.";
    }

    static void Icon(string icon)
    {
        if (!IconNames.All.Contains(icon))
            throw new EntryException($"The icon \"{icon}\" is not in the icon set. Choose one of docs/guide/catalogue.md, \"Icons\".");
    }

    static void Color(string color, string paper, string theme)
    {
        if (!ColorForm().IsMatch(color))
            throw new EntryException($"The {theme} colour \"{color}\" is not usable; write it as #rrggbb.");
        var contrast = Contrast.Between(color, paper);
        if (contrast < MinContrast)
        {
            throw new EntryException(string.Create(CultureInfo.InvariantCulture,
                $"The {theme} colour {color} has a contrast of {contrast:0.0} to the paper {paper}; it needs {MinContrast:0}. Choose a {(paper == LightPaper ? "darker" : "lighter")} one."));
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KeyForm();

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex ColorForm();
}
