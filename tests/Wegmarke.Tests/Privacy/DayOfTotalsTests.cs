using NodaTime;
using Wegmarke.Capture;

namespace Wegmarke.Tests.Privacy;

public sealed class DayOfTotalsTests
{
    [Theory]
    [InlineData("Europe/Berlin", "2024-03-02T12:34:56Z", "2024-03-02T00:00:00Z")]
    [InlineData("Europe/Berlin", "2024-03-02T22:59:59Z", "2024-03-02T00:00:00Z")]
    [InlineData("Europe/Berlin", "2024-03-02T23:30:00Z", "2024-03-02T23:00:00Z")]
    [InlineData("Europe/Berlin", "2024-07-02T22:30:00Z", "2024-07-02T22:00:00Z")]
    [InlineData("America/New_York", "2024-03-02T03:00:00Z", "2024-03-02T00:00:00Z")]
    [InlineData("America/New_York", "2024-03-02T12:00:00Z", "2024-03-02T05:00:00Z")]
    [InlineData("UTC", "1969-12-31T23:59:59Z", "1969-12-31T00:00:00Z")]
    public void A_day_is_one_in_the_zone_and_in_utc(string zone, string time, string day) =>
        Assert.Equal(Milliseconds(day), new DayOfTotals(DateTimeZoneProviders.Tzdb[zone]).Of(Milliseconds(time)));

    static long Milliseconds(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture).ToUnixTimeMilliseconds();
}
