using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wegmarke.Catalogue.Reading;

/// <summary>Writes a choice in small letters, as the files and the guide do.</summary>
sealed class WordConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase)
    where TEnum : struct, Enum;
