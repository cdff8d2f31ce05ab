using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;
using Wegmarke.Analysis;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke quality</c></summary>
static class QualityVerb
{
    static readonly Option<bool> s_json = new("--json") { Description = "The whole answer as JSON." };

    static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(), new DayConverter() },
    };

    public static Command Create()
    {
        var command = new Command("quality", "How good the data is, per source: last seen, gaps, linked share, rejected rows, unmapped names, odd values; and what would link better. Reads the whole log.") { s_json };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction((parsed, cancel) => Task.Run(() => Run(tenant.Existing(parsed), parsed.GetValue(s_json), cancel), cancel));
        return command;
    }

    static int Run(TenantFolder folder, bool asJson, CancellationToken cancel)
    {
        var documents = new Documents(folder);
        if (QualityReport.Of(folder, documents, TimeProvider.System, cancel) is not { } quality)
            return Outcome.Fail("There are no interactions yet. Bring some in with 'wegmarke import FILE'.");
        if (asJson)
            Console.WriteLine(JsonSerializer.Serialize(quality, s_options));
        else
            Print(quality, DateTimeZoneProviders.Tzdb[TenantSettings.Of(documents).Zone]);
        return 0;
    }

    static void Print(QualityReport quality, DateTimeZone zone)
    {
        var table = new Table().AddColumns("Source", "Interactions", "Linked", "Known persons", "First", "Last", "Taken in", "Rejected");
        foreach (var source in quality.Sources)
        {
            table.AddRow(Cell(source.Source), $"{source.Interactions}", Share(source.LinkedShare ?? 0), Share((double)source.OfKnownPersons / Math.Max(1, source.Interactions)),
                Day(source.FirstTime, zone), Day(source.LastTime, zone), Day(source.LastReceived, zone), $"{source.Imports.RejectedBy.Values.Sum()}");
        }
        Shown.Write(table);
        foreach (var source in quality.Sources)
            Details(source);
        foreach (var advice in quality.Advice)
            Console.WriteLine(Shown.Text(Sentence(advice)));
    }

    static void Details(SourceQuality source)
    {
        var name = Shown.Text(source.Source);
        foreach (var (reason, rows) in source.Imports.RejectedBy.OrderByDescending(reason => reason.Value))
            Console.WriteLine($"{name}: {rows} rows rejected, {reason}");
        foreach (var gap in source.Gaps)
            Console.WriteLine($"{name}: nothing {Days(gap)}; usual would be about {gap.Expected:0} interactions. Is a file missing?");
        if (source.Silence is { } silence)
            Console.WriteLine($"{name}: silent since {Iso(silence.First)}; usual are about {silence.Expected / (Period.DaysBetween(silence.First, silence.Last) + 1):0.#} interactions a day");
        foreach (var odd in source.Oddities)
            Console.WriteLine($"{name}: {odd.Interactions} interactions {Words(odd.Kind)} (the first is number {odd.Sequence} of the log)");
        foreach (var unmapped in source.Unmapped)
            Console.WriteLine($"{name}: unmapped '{Shown.Text(unmapped.Name)}' ({unmapped.Interactions} interactions); near: {string.Join(", ", unmapped.Suggestions.Select(near => near.Touchpoint))}");
    }

    static string Words(OddityKind kind) => kind switch
    {
        OddityKind.InTheFuture => "lie more than a day in the future of their import: wrong year, or day and month swapped?",
        OddityKind.ValueFarOut => "have a value about a thousand times the usual one: cents for euros, or a number in the wrong column?",
        OddityKind.PurchaseWithoutValue => "are purchases without a value",
        OddityKind.DayWithoutTime => "are at midnight: the source knows days only, and the order within a day is that of the file",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    static string Sentence(LinkAdvice advice) => advice.Kind switch
    {
        LinkAdviceKind.BringAnIdentifier => $"To link better: {advice.Sources[0]} names nobody in {advice.Interactions} interactions ({Share(advice.Share)}). Bring a customer number, card, e-mail or phone number where there is one; without, they count in totals only.",
        LinkAdviceKind.NameTheOwnerOfTheDevice => $"To link better: {advice.Sources[0]} has {advice.Interactions} interactions ({Share(advice.Share)}) of devices whose owner is unknown. Pass the customer's identifier at login, order and sign-up.",
        LinkAdviceKind.JoinKindsThatNeverMeet => $"To link better: no row names {string.Join(" or ", advice.Identifiers[0])} ({string.Join(", ", advice.Sources)}) together with {string.Join(" or ", advice.Identifiers[1])}. One file with both, such as the customer master data, joins up to {advice.Interactions} interactions to their customers.",
        LinkAdviceKind.MendValues => $"To link better: {advice.Sources[0]} brought {advice.Interactions} values that identify nobody (placeholders, shared mailboxes, malformed).",
        _ => throw new ArgumentOutOfRangeException(nameof(advice)),
    };

    static string Days(MissingDays gap) => gap.First == gap.Last ? $"on {Iso(gap.First)}" : $"from {Iso(gap.First)} to {Iso(gap.Last)}";

    static string Day(long? time, DateTimeZone zone) => time is { } at ? Iso(Instant.FromUnixTimeMilliseconds(at).InZone(zone).Date) : "–";

    static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    static string Share(double share) => share.ToString("0.0 %", CultureInfo.InvariantCulture);

    static string Cell(string text) => Markup.Escape(Shown.Text(text));

    sealed class DayConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => LocalDatePattern.Iso.Parse(reader.GetString()!).GetValueOrThrow();

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(Iso(value));
    }
}
