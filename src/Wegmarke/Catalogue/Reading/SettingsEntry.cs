using System.Text.Json;

namespace Wegmarke.Catalogue.Reading;

sealed record SettingsEntry(string? DefaultPhaseModel)
{
    public static SettingsEntry Read(JsonElement element) => new(new Fields(element, "defaultPhaseModel").Text("defaultPhaseModel"));
}
