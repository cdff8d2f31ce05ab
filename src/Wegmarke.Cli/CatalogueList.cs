using Wegmarke.Catalogue;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary>The catalogue as lines of text, one block for each kind.</summary>
sealed class CatalogueList(IReadOnlyList<Document> documents, Language language)
{
    const int MostWords = 3;

    readonly TenantCatalogue _catalogue = CatalogueStore.From(documents);

    public void Write(string kind, TextWriter output)
    {
        var rows = Rows(kind).ToArray();
        if (rows.Length == 0)
            return;
        output.WriteLine(CatalogueKinds.Word(kind));
        var widths = Enumerable.Range(0, rows[0].Length).Select(cell => rows.Max(row => row[cell].Length)).ToArray();
        foreach (var row in rows)
            output.WriteLine(string.Join("  ", ["", .. row.Select((cell, at) => cell.PadRight(widths[at]))]).TrimEnd());
    }

    IEnumerable<string[]> Rows(string kind) => kind switch
    {
        CatalogueKinds.Channel => _catalogue.Channels.Select(channel => Row(kind, channel.Key, channel.Name, Words(channel))),
        CatalogueKinds.Touchpoint => _catalogue.Touchpoints.Select(touchpoint => Row(kind, touchpoint.Key, touchpoint.Name, Words(touchpoint))),
        CatalogueKinds.ContentType => _catalogue.ContentTypes.Select(type => Row(kind, type.Key, type.Name, "")),
        CatalogueKinds.PhaseModel => _catalogue.PhaseModels.Select(model => Row(kind, model.Key, model.Name, Words(model))),
        CatalogueKinds.Conversion => _catalogue.Conversions.Select(rule => Row(kind, rule.Key, rule.Name, Words(rule))),
        CatalogueKinds.Persona => _catalogue.Personas.Select(persona => Row(kind, persona.Key, persona.Name, persona.Goal is { De: "", En: "" } ? "" : persona.Goal.In(language))),
        CatalogueKinds.Classification => [
            .. _catalogue.OwnClassificationRules.Select(rule => RuleRow(rule, own: true)),
            .. _catalogue.ShippedClassificationRules.Select(rule => RuleRow(rule, own: false))],
        _ => [],
    };

    string[] Row(string kind, string key, LocalText name, string words) => [Mark(kind, key), key, name.In(language), words];

    string Mark(string kind, string key) =>
        !documents.Any(document => (document.Kind, document.Id) == (kind, key)) ? "" : CatalogueStore.EntryOf([], kind, key) is null ? "own" : "changed";

    static string Words(Channel channel) => $"{channel.Place.ToString().ToLowerInvariant()}, {channel.Ownership.ToString().ToLowerInvariant()}";

    string Words(Touchpoint touchpoint) =>
        $"{RoleNames.Of(touchpoint.Role).In(language)}, {_catalogue.ChannelOf(touchpoint.ChannelKey).Name.In(language)}"
        + (touchpoint.KindOf is { } kind ? $", a kind of {kind}" : "");

    string Words(PhaseModel model) =>
        string.Join(" · ", model.Phases.Select(phase => phase.Name.In(language))) + (model == _catalogue.DefaultPhaseModel ? " (default)" : "");

    string Words(ConversionRule rule) => string.Join(", ",
    [
        .. rule.Roles.Select(role => $"role {RoleNames.Of(role).In(language)}"),
        .. rule.Touchpoints,
        .. rule.Stated.Select(goal => goal == ConversionRule.AnyStated ? "any goal that a source states" : $"stated {goal}"),
        .. rule.IsActive ? Array.Empty<string>() : ["not active"],
    ]);

    static string[] RuleRow(ClassificationRule rule, bool own) =>
        [own ? "own" : "", Few(rule.Names, ", "), Conditions(rule), "→ " + rule.Touchpoint + (rule.Channel is { } channel ? $" in {channel}" : "")];

    static string Conditions(ClassificationRule rule) => string.Join(", ",
    [
        .. rule.Sources.Select(source => $"source {source}"),
        .. rule.GivenChannels.Select(channel => $"channel {channel}"),
        .. rule.Properties.Select(condition => $"{condition.Property} {condition.Test} {Few(condition.Values, " | ")}"),
    ]);

    /// <summary>The first few; <c>catalogue show</c> has all.</summary>
    static string Few(IReadOnlyList<string> words, string between) =>
        string.Join(between, words.Take(MostWords)) + (words.Count > MostWords ? $"{between}{words.Count - MostWords} more" : "");
}
