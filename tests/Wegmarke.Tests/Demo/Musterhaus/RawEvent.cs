using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace Wegmarke.Tests.Demo.Musterhaus;

/// <summary>An event of the tracker; <see cref="Time"/> is clock time in Germany.</summary>
sealed record RawEvent(IReadOnlyDictionary<string, string> Members, DateTime Time)
{
    static readonly DateTimeZone s_berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    public static IEnumerable<RawEvent> Read(string path, string time) => File.ReadLines(path).Select(line =>
    {
        var members = JsonSerializer.Deserialize<Dictionary<string, string>>(line)!;
        var instant = Instant.FromDateTimeOffset(DateTimeOffset.Parse(members[time], CultureInfo.InvariantCulture));
        return new RawEvent(members, instant.InZone(s_berlin).ToDateTimeUnspecified());
    });

    public string this[string name] => Members.GetValueOrDefault(name, "");
}
