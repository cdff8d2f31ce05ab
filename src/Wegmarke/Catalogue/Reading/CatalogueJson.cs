using System.Text.Json.Serialization;

namespace Wegmarke.Catalogue.Reading;

/// <summary>Writes documents; they are read by <see cref="Fields"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(WordConverter<TouchpointRole>), typeof(WordConverter<ChannelPlace>), typeof(WordConverter<ChannelOwnership>)])]
[JsonSerializable(typeof(ChannelEntry))]
[JsonSerializable(typeof(TouchpointEntry))]
[JsonSerializable(typeof(ContentTypeEntry))]
[JsonSerializable(typeof(PhaseModelEntry))]
[JsonSerializable(typeof(ConversionEntry))]
[JsonSerializable(typeof(SettingsEntry))]
sealed partial class CatalogueJson : JsonSerializerContext;
