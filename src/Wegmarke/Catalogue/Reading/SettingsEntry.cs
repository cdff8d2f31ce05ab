using System.Text.Json;

namespace Wegmarke.Catalogue.Reading;

/// <param name="JourneyGapDays">A pause longer than this ends a journey.</param>
sealed record SettingsEntry(string? DefaultPhaseModel, int? JourneyGapDays)
{
    public static SettingsEntry Read(JsonElement element)
    {
        var fields = new Fields(element, "defaultPhaseModel", "journeyGapDays");
        return new(fields.Text("defaultPhaseModel"), fields.Number("journeyGapDays"));
    }
}
