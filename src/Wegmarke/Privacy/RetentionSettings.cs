using System.Text.Json;
using Wegmarke.Storage;

namespace Wegmarke.Privacy;

/// <summary>How long a tenant keeps what, per class.</summary>
public sealed class RetentionSettings
{
    public const string DocumentKind = "privacy.retention";

    const string Id = "tenant";

    readonly IReadOnlyDictionary<string, KeepFor?> _times;

    RetentionSettings(IReadOnlyDictionary<string, KeepFor?> times) => _times = times;

    /// <summary>Before anybody said anything.</summary>
    public static RetentionSettings Usual { get; } = new(RetentionClass.All.ToDictionary(one => one.Key, one => one.Usual));

    /// <summary>Null = until somebody erases it; of a least time, that there is none.</summary>
    public KeepFor? this[RetentionClass what] => _times[what.Key];

    public RetentionSettings With(RetentionClass what, KeepFor? time) => new(new Dictionary<string, KeepFor?>(_times) { [what.Key] = time });

    /// <param name="what">Which class.</param>
    /// <param name="time">Such as 36m, or the word for none.</param>
    /// <exception cref="ArgumentException">No time to keep something.</exception>
    public RetentionSettings With(RetentionClass what, string time) => With(what, time == what.Without ? null : KeepFor.Parse(time));

    public static RetentionSettings Of(Documents documents)
    {
        if (documents.Find(DocumentKind, Id) is not { } document)
            return Usual;
        using var json = JsonDocument.Parse(document.Body);
        return RetentionClass.All.Aggregate(Usual, (settings, what) => settings.With(what, Read(json.RootElement, what)));
    }

    /// <summary>A document of an earlier version names fewer classes.</summary>
    static KeepFor? Read(JsonElement classes, RetentionClass what) =>
        !classes.TryGetProperty(what.Key, out var time) ? what.Usual : time.GetString() is { } text && text != what.Without ? KeepFor.Parse(text) : null;

    public void Save(Documents documents) => documents.SaveSetting(
        DocumentKind, Id, documents.Find(DocumentKind, Id)?.Version ?? 0, schema: 1, JsonSerializer.Serialize(RetentionClass.All.ToDictionary(what => what.Key, Text)));

    /// <summary>As commands and answers write it.</summary>
    public string Text(RetentionClass what) => this[what]?.ToString() ?? what.Without;

    /// <summary>What is older is past its time; null = nothing is.</summary>
    public DateTimeOffset? LimitOf(RetentionClass what, DateTimeOffset now) => this[what]?.Before(now);

    /// <summary>Interactions before this are not taken in: they are past their time, or were cut off once already. Milliseconds since 1970, UTC.</summary>
    public static long KeptFrom(TenantFolder folder, Documents documents, DateTimeOffset now) => Math.Max(
        SuppressHashes.LastLimit(folder), Of(documents).LimitOf(RetentionClass.Interactions, now)?.ToUnixTimeMilliseconds() ?? long.MinValue);
}
