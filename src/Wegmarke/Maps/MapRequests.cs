using NodaTime;
using Wegmarke.Catalogue;
using Wegmarke.Storage;

namespace Wegmarke.Maps;

/// <summary>What a tenant's maps are asked for: today, in its own zone.</summary>
public static class MapRequests
{
    public static MapRequest Of(Documents documents, TimeProvider clock, string? phases, Language language)
    {
        var zone = DateTimeZoneProviders.Tzdb[TenantSettings.Of(documents).Zone];
        var today = Instant.FromDateTimeOffset(clock.GetUtcNow()).InZone(zone).Date;
        return new(phases, language, new DateOnly(today.Year, today.Month, today.Day), zone);
    }
}
