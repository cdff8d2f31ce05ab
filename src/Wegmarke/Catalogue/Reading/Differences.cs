using System.Text.Json;
using Wegmarke.Engine;
using Wegmarke.Storage;

namespace Wegmarke.Catalogue.Reading;

/// <summary>Lays a tenant's documents over the shipped entries, kind by kind, since later kinds speak of earlier ones.
/// A document that cannot be used is left out and noted.</summary>
sealed class Differences(IReadOnlyList<Document> documents)
{
    const int KnownSchema = 1;

    /// <summary>The columns keep a channel as one byte; the rest is for channels nobody has mapped.</summary>
    const int MaxChannels = 200;

    /// <summary>Every model has a column of its own.</summary>
    const int MaxPhaseModels = PhaseClaims.MostModels;

    /// <summary>The columns keep a touchpoint as two bytes; the rest is for names nobody has mapped.</summary>
    const int MaxTouchpoints = 50_000;

    const int MaxConversions = 200;

    /// <summary>Nobody keeps more prototypes in mind.</summary>
    const int MaxPersonas = 100;

    /// <summary>Ten years; beyond that nobody means a journey.</summary>
    const int MostGapDays = 3_650;

    readonly List<CatalogueProblem> _problems = [];

    public TenantCatalogue Over(ShippedEntries shipped)
    {
        var channels = Laid(CatalogueKinds.Channel, shipped.Channels, channel => channel.Key, MaxChannels, ReadChannel);
        var channelKeys = Keys(channels, channel => channel.Key);
        var touchpoints = Laid(CatalogueKinds.Touchpoint, shipped.Touchpoints, touchpoint => touchpoint.Key, MaxTouchpoints,
            (document, before) => ReadTouchpoint(document, before, channelKeys));
        var touchpointKeys = Keys(touchpoints, touchpoint => touchpoint.Key);
        var contentTypes = Laid(CatalogueKinds.ContentType, shipped.ContentTypes, type => type.Key, MaxTouchpoints, ReadContentType);
        var models = Laid(CatalogueKinds.PhaseModel, shipped.PhaseModels, model => model.Key, MaxPhaseModels,
            (document, before) => ReadPhaseModel(document, before, touchpointKeys, channelKeys));
        var ownRules = Of(CatalogueKinds.Classification)
            .SelectMany(document => Attempt(document, () => ReadRules(document, touchpointKeys, channelKeys)) ?? [])
            .ToArray();
        var conversions = Laid(CatalogueKinds.Conversion, shipped.Conversions, rule => rule.Key, MaxConversions,
            (document, before) => ReadConversion(document, before, touchpointKeys));
        var (defaultModel, gapDays) = Settings(models);
        Persona[] personas = [.. Laid(CatalogueKinds.Persona, Array.Empty<Persona>(), persona => persona.Key, MaxPersonas, (document, _) => ReadPersona(document, channelKeys))
            .OrderBy(persona => persona.Order).ThenBy(persona => persona.Key, StringComparer.Ordinal)];

        return new TenantCatalogue(channels, touchpoints)
        {
            ContentTypes = contentTypes,
            PhaseModels = models,
            DefaultPhaseModel = defaultModel,
            Conversions = conversions,
            JourneyGapDays = gapDays,
            OwnClassificationRules = ownRules,
            ShippedClassificationRules = shipped.ClassificationRules,
            Personas = personas,
            Problems = _problems,
        };
    }

    static Channel ReadChannel(Document document, Channel? before)
    {
        var neutral = ShippedEntries.All.Channels.First(channel => channel.Key == Channel.OtherKey);
        var channel = Parse(document, ChannelEntry.Read).Over(before, document.Id, neutral);
        EntryChecks.Check(channel);
        return channel;
    }

    static Touchpoint ReadTouchpoint(Document document, Touchpoint? before, HashSet<string> channels)
    {
        var entry = Parse(document, TouchpointEntry.Read);
        var touchpoint = entry.Over(before, document.Id, entry.KindOf is null ? null : Parent(entry.KindOf, before));
        EntryChecks.Check(touchpoint, channels);
        return touchpoint;
    }

    static Touchpoint Parent(string key, Touchpoint? before)
    {
        var shipped = ShippedEntries.All.Touchpoints;
        if (before is not null)
            throw new EntryException($"The touchpoint \"{before.Key}\" is shipped and cannot become a kind of \"{key}\". Remove \"kindOf\", or take a key of your own.");
        return shipped.FirstOrDefault(touchpoint => touchpoint.Key == key)
            ?? throw new EntryException($"There is no shipped touchpoint \"{key}\" to be a kind of. Name one of docs/guide/catalogue.md, \"Touchpoints\".");
    }

    static ContentType ReadContentType(Document document, ContentType? before)
    {
        var type = Parse(document, ContentTypeEntry.Read).Over(before, document.Id);
        EntryChecks.Check(type);
        return type;
    }

    static PhaseModel ReadPhaseModel(Document document, PhaseModel? before, HashSet<string> touchpoints, HashSet<string> channels)
    {
        var entry = Parse(document, PhaseModelEntry.Read);
        var model = before is null ? entry.ToModel(document.Id) : entry.Over(before);
        PhaseModelChecks.Check(model, touchpoints, channels);
        return model;
    }

    static ClassificationRule[] ReadRules(Document document, HashSet<string> touchpoints, HashSet<string> channels)
    {
        var rules = Parse(document, list => Fields.Elements(list, ClassificationEntry.Read)).SelectMany(entry => entry.ToRules()).ToArray();
        foreach (var rule in rules)
            EntryChecks.Check(rule, touchpoints, channels);
        return rules;
    }

    static ConversionRule ReadConversion(Document document, ConversionRule? before, HashSet<string> touchpoints)
    {
        var rule = Parse(document, ConversionEntry.Read).Over(before, document.Id);
        EntryChecks.Check(rule, touchpoints);
        return rule;
    }

    static Persona ReadPersona(Document document, HashSet<string> channels)
    {
        var persona = Parse(document, PersonaEntry.Read).ToPersona(document.Id);
        EntryChecks.Check(persona, channels);
        return persona;
    }

    /// <summary>The five phases and the usual pause, unless the tenant chose otherwise.</summary>
    (PhaseModel Model, int GapDays) Settings(List<PhaseModel> models)
    {
        var usual = (models[0], JourneyRules.Usual.GapDays);
        return Of(CatalogueKinds.Settings).LastOrDefault() is { } document && Attempt(document, () => Chosen(document, models)) is { } chosen
            ? (chosen.Model ?? usual.Item1, chosen.GapDays ?? usual.GapDays)
            : usual;
    }

    static Choice Chosen(Document document, List<PhaseModel> models)
    {
        if (document.Id != CatalogueKinds.SettingsKey)
            throw new EntryException($"There is one entry of settings, with the key \"{CatalogueKinds.SettingsKey}\"; this one is called \"{document.Id}\". Use that key.");
        var entry = Parse(document, SettingsEntry.Read);
        if (entry.JourneyGapDays is < 1 or > MostGapDays)
            throw new EntryException($"A pause of {entry.JourneyGapDays} days cannot end a journey; use 1 to {MostGapDays}.");
        if (entry.DefaultPhaseModel is { } key)
            EntryChecks.Known(key, Keys(models, model => model.Key), "phase model");
        return new(models.FirstOrDefault(model => model.Key == entry.DefaultPhaseModel), entry.JourneyGapDays);
    }

    /// <summary>Changed entries stay in their place, own ones follow in the order of the documents.</summary>
    List<T> Laid<T>(string kind, IReadOnlyList<T> shipped, Func<T, string> keyOf, int limit, Func<Document, T?, T> read)
        where T : class
    {
        var entries = shipped.ToList();
        foreach (var document in Of(kind))
        {
            var at = entries.FindIndex(entry => keyOf(entry) == document.Id);
            var entry = Attempt(document, () => at < 0 && entries.Count >= limit
                ? throw new EntryException($"There are {entries.Count} entries of this kind already; the limit is {limit}. Remove one that is no longer used.")
                : read(document, at < 0 ? null : entries[at]));
            if (entry is null)
                continue;
            if (at < 0)
                entries.Add(entry);
            else
                entries[at] = entry;
        }
        return entries;
    }

    T? Attempt<T>(Document document, Func<T> read)
        where T : class?
    {
        try
        {
            return read();
        }
        catch (EntryException problem)
        {
            _problems.Add(new(document.Kind, document.Id, problem.Message));
            return null;
        }
    }

    static T Parse<T>(Document document, Func<JsonElement, T> read)
    {
        if (document.Schema > KnownSchema)
        {
            throw new EntryException($"It was written in form {document.Schema}; this version reads up to form {KnownSchema}. "
                + "Start the newer version of Wegmarke that wrote it.");
        }
        try
        {
            using var json = JsonDocument.Parse(document.Body);
            return read(json.RootElement);
        }
        catch (JsonException problem)
        {
            throw new EntryException($"It is not valid JSON at line {problem.LineNumber + 1}: {problem.Message} Write it again or delete it.");
        }
    }

    IEnumerable<Document> Of(string kind) => documents.Where(document => document.Kind == kind);

    static HashSet<string> Keys<T>(IEnumerable<T> entries, Func<T, string> keyOf) => entries.Select(keyOf).ToHashSet();

    sealed record Choice(PhaseModel? Model, int? GapDays);
}
