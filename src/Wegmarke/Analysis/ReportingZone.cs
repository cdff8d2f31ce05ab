using NodaTime;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>The zone that days of reports are in.</summary>
public static class ReportingZone
{
    /// <exception cref="QuestionException">The tenant's settings name a zone that does not exist.</exception>
    public static DateTimeZone Of(TenantSettings settings) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(settings.Zone)
        ?? throw new QuestionException($"There is no time zone '{settings.Zone}'. Use a name such as Europe/Berlin, Europe/Vienna or Europe/Zurich.");
}
