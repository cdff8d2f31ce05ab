using NodaTime;
using NodaTime.Text;

namespace Wegmarke.Demo.Completejourney;

/// <summary>Gives days without a time of day a place in the order of things. The stores are in the eastern United States:
/// read so, the shop hours of the purchases (which are in UTC) and the weeks of the source come out right.</summary>
static class StoreCalendar
{
    static readonly DateTimeZone s_zone = DateTimeZoneProviders.Tzdb["America/New_York"];

    /// <summary>Mail counts from the first moment of its campaign's first day.</summary>
    public static string StartOf(string day) => Text(Start(day));

    /// <summary>A coupon is redeemed with a purchase of that day, so before its hour; and after mail of the same day.</summary>
    public static string AfterMailOf(string day) => Text(Start(day).PlusSeconds(1));

    static ZonedDateTime Start(string day) => LocalDatePattern.Iso.Parse(day).Value.AtStartOfDayInZone(s_zone);

    static string Text(ZonedDateTime time) => OffsetDateTimePattern.Rfc3339.Format(time.ToOffsetDateTime());
}
