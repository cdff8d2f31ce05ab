using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>What holds for a whole tenant, as people look at it.</summary>
/// <param name="Currency">Of reports; most = the one most of the data is in.</param>
/// <param name="Amounts">gross, net or unsaid.</param>
/// <param name="Zones">That can be chosen.</param>
sealed record SettingsView(int Version, string Name, string Zone, string Currency, string Amounts, IReadOnlyList<string> Zones)
{
    static readonly string[] s_zones = [.. NodaTime.DateTimeZoneProviders.Tzdb.Ids];

    public static SettingsView Of(TenantSettings settings, int version) =>
        new(version, settings.Name, settings.Zone, settings.Currency.Length > 0 ? settings.Currency : NewSettings.Most, $"{settings.Amounts}".ToLowerInvariant(), s_zones);
}
