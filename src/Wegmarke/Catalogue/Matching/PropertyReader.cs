namespace Wegmarke.Catalogue.Matching;

/// <summary>Reads the properties of one interaction, whatever the source calls them, each at most once.</summary>
readonly struct PropertyReader(string[] names, Func<string, string?> property)
{
    /// <summary>What other protocols call a property, in the order they are asked.</summary>
    static readonly Dictionary<string, string[]> s_otherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["utm_source"] = ["campaign_source", "source", "campaign.source"],
        ["utm_medium"] = ["campaign_medium", "medium", "campaign.medium"],
        ["utm_campaign"] = ["campaign_name", "campaign", "campaign.name"],
        ["referrer"] = ["page_referrer", "referer", "urlref", "page.referrer"],
        ["url"] = ["page_location", "page_url", "page.url"],
        ["path"] = ["page_path", "page.path"],
    };

    static readonly PropertyValue s_notGiven = new("");

    readonly PropertyValue?[] _values = new PropertyValue?[names.Length];

    public bool Holds(OpenCondition condition)
    {
        var value = _values[condition.Property] ??= Read(names[condition.Property]);
        return value != s_notGiven && value.Passes(condition.Condition);
    }

    /// <summary>The property under any of its names; campaign tags and the path are also read from the address of the page.</summary>
    PropertyValue Read(string name)
    {
        var text = Named(name);
        if (text is null && name is "path" or "utm_source" or "utm_medium" or "utm_campaign" && Named("url") is { } url)
            text = name == "path" ? WebAddress.Path(url) : WebAddress.QueryValue(url, name);
        return string.IsNullOrEmpty(text) ? s_notGiven : new(text);
    }

    string? Named(string name)
    {
        if (property(name) is { Length: > 0 } value)
            return value;
        if (!s_otherNames.TryGetValue(name, out var others))
            return null;
        foreach (var other in others)
        {
            if (property(other) is { Length: > 0 } found)
                return found;
        }
        return null;
    }
}
