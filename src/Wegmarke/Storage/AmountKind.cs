using System.Text.Json.Serialization;

namespace Wegmarke.Storage;

/// <summary>Whether amounts hold the value added tax.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AmountKind>))]
public enum AmountKind { Unsaid, Gross, Net }
