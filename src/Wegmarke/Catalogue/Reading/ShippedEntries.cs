using System.Text.Json;

namespace Wegmarke.Catalogue.Reading;

/// <summary>The entries that come with the product, read once from the assembly. Tests hold them valid, so they are not checked again.</summary>
sealed class ShippedEntries
{
    static readonly Lazy<ShippedEntries> s_all = new(() => new ShippedEntries());

    ShippedEntries()
    {
        Channels = ReadList("channels.json", ChannelEntry.Read).Select(entry => entry.Over(null, KeyOf(entry.Key), null)).ToArray();
        Touchpoints = ReadList("touchpoints.json", TouchpointEntry.Read).Select(entry => entry.Over(null, KeyOf(entry.Key), null)).ToArray();
        ContentTypes = ReadList("content-types.json", ContentTypeEntry.Read).Select(entry => entry.Over(null, KeyOf(entry.Key))).ToArray();
        ClassificationRules = ReadList("classification.json", ClassificationEntry.Read).SelectMany(entry => entry.ToRules()).ToArray();
        Conversions = ReadList("conversions.json", ConversionEntry.Read).Select(entry => entry.Over(null, KeyOf(entry.Key))).ToArray();
        PhaseModels = [PhaseModel("five"), PhaseModel("six"), PhaseModel("retail")];
    }

    public static ShippedEntries All => s_all.Value;

    public IReadOnlyList<Channel> Channels { get; }

    public IReadOnlyList<Touchpoint> Touchpoints { get; }

    public IReadOnlyList<ContentType> ContentTypes { get; }

    public IReadOnlyList<ClassificationRule> ClassificationRules { get; }

    public IReadOnlyList<ConversionRule> Conversions { get; }

    public IReadOnlyList<PhaseModel> PhaseModels { get; }

    /// <summary>The rules as the file holds them.</summary>
    public static string ClassificationText()
    {
        using var text = new StreamReader(Open("classification.json"));
        return text.ReadToEnd();
    }

    static string KeyOf(string? key) => key ?? throw Missing.Of("key", "Give every entry one.");

    static PhaseModel PhaseModel(string key) => Read($"phases-{key}.json", PhaseModelEntry.Read).ToModel(key);

    static T[] ReadList<T>(string file, Func<JsonElement, T> read) => Read(file, list => Fields.Elements(list, read));

    static T Read<T>(string file, Func<JsonElement, T> read)
    {
        using var stream = Open(file);
        using var json = JsonDocument.Parse(stream);
        return read(json.RootElement);
    }

    static Stream Open(string file) => typeof(ShippedEntries).Assembly.GetManifestResourceStream("Catalogue/" + file)
        ?? throw new InvalidOperationException($"The catalogue file {file} is not embedded. Add it to src/Wegmarke/Catalogue/Shipped.");
}
