namespace Wegmarke.Profiles.Reading;

/// <summary>The nodes that a text typed by a person may mean; none comes with the reason.</summary>
sealed record IdentifierMatch(IReadOnlyList<int> Nodes, string Message)
{
    /// <param name="text">kind:value, or a bare value, which is looked for in every kind.</param>
    public static IdentifierMatch Of(string text, ProfileRecords records, Identifiers identifiers)
    {
        var colon = text.IndexOf(':');
        if (colon > 0 && identifiers.Rules.Find(text[..colon].Trim()) is { } kind)
            return OfKind(kind, text[(colon + 1)..], records, identifiers);
        var nodes = identifiers.Rules.Kinds.SelectMany(k => OfKind(k, text, records, identifiers).Nodes).ToArray();
        return new(nodes, nodes.Length > 0 ? "" : $"Nobody has the identifier '{text}', of whatever kind.");
    }

    static IdentifierMatch OfKind(IdentifierKind kind, string value, ProfileRecords records, Identifiers identifiers)
    {
        var prepared = new PreparedIdentifiers();
        var preparation = identifiers.Prepare(kind, System.Text.Encoding.UTF8.GetBytes(value), prepared);
        if (preparation != Preparation.Prepared)
            return new([], $"{kind.Key}:{value} {WhyNot(preparation)}");
        var node = records.Nodes.Find(kind.Code, prepared.Row(0, 1).Items[0].Key);
        return node > 0 ? new([node], "") : new([], $"{kind.Key}:{value} is unknown.");
    }

    static string WhyNot(Preparation preparation) => preparation switch
    {
        Preparation.Empty => "is empty.",
        Preparation.Blocked => $"is blocked: it stands for many people or for nobody (document '{IdentifierRules.DocumentKind}').",
        Preparation.TooLong => $"is longer than {IdentifierRules.MaxBytes} bytes; no identifier is.",
        Preparation.Malformed => "is not written as its kind needs it.",
        Preparation.NamesNoOne => "names no one: the kind's scope is 'none'.",
        _ => throw new ArgumentOutOfRangeException(nameof(preparation), preparation, "Prepared values have no reason."),
    };
}
