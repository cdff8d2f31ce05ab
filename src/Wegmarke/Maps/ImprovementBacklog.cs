using System.Text.Json;
using System.Text.Json.Serialization;
using Wegmarke.Maps.Authoring;
using Wegmarke.Storage;

namespace Wegmarke.Maps;

/// <summary>The weak points that were found, with who sees to them, until a measurement shows that they are gone. Any thread.</summary>
public sealed class ImprovementBacklog(Documents documents)
{
    const string ItemKind = "maps.backlog-item";
    const string MeasurementKind = "maps.backlog-measurement";
    const string Latest = "latest";
    const int Schema = 1;

    static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>All of them: unresolved ones first, then by what they cost and how many customers they concern.</summary>
    public IReadOnlyList<BacklogItem> All() =>
    [
        .. documents.All(ItemKind).Select(document => Read<BacklogItem>(document)).OrderByDescending(item => item.IsUnresolved)
            .ThenByDescending(item => item.Potential ?? 0).ThenByDescending(item => item.Customers ?? 0).ThenBy(item => item.Id, StringComparer.Ordinal),
    ];

    /// <summary>Null when nobody looked for weak points yet.</summary>
    public BacklogMeasurement? LastMeasured() => documents.Find(MeasurementKind, Latest) is { } document ? Read<BacklogMeasurement>(document) : null;

    /// <summary>Takes in what a measurement found, and what it did not find any more.</summary>
    public void Measured(IReadOnlyList<WeakPoint> found, BacklogMeasurement measured)
    {
        var points = found.ToDictionary(point => point.Id);
        var known = documents.All(ItemKind).ToDictionary(document => document.Id);
        Document[] changed =
        [
            .. points.Values.Where(point => !known.ContainsKey(point.Id)).Select(point => Written(New(point, measured.Day), 0)),
            .. known.Values.Select(document => (document, Item: Read<BacklogItem>(document)))
                .Select(one => (one.document, one.Item, Now: points.TryGetValue(one.document.Id, out var point) ? one.Item.FoundAgain(point, measured) : one.Item.Missed(measured)))
                .Where(one => one.Now != one.Item).Select(one => Written(one.Now, one.document.Version)),
        ];
        var last = documents.Find(MeasurementKind, Latest)?.Version ?? 0;
        documents.SaveTogether([.. changed, new(MeasurementKind, Latest, last, Schema, JsonSerializer.Serialize(measured, s_json))]);
    }

    /// <summary>The item as it is now, or why it cannot be changed.</summary>
    public (BacklogItem? Item, string Problem) Set(string id, BacklogChange change, DateOnly today)
    {
        if (documents.Find(ItemKind, id) is not { } document)
            return (null, $"There is no weak point '{PeoplesText.Shown(id)}' on record. Those there are: 'wegmarke backlog list'.");
        if (change.Problem is { } problem)
            return (null, problem);
        var item = Read<BacklogItem>(document);
        var now = item with
        {
            Status = change.Status ?? item.Status,
            Changed = change.Status is { } status && status != item.Status ? today : item.Changed,
            Owner = PeoplesText.OneLine(change.Owner ?? item.Owner),
            Note = PeoplesText.Clean(change.Note ?? item.Note),
        };
        if (now != item)
            documents.SaveTogether(Written(now, document.Version));
        return (now, "");
    }

    static BacklogItem New(WeakPoint point, DateOnly day) => new(point.Id, point.Kind, point.Place, point.Finding, point.Customers, point.Potential?.Value, day, day);

    static Document Written(BacklogItem item, int version) => new(ItemKind, item.Id, version, Schema, JsonSerializer.Serialize(item, s_json));

    static T Read<T>(Document document) => JsonSerializer.Deserialize<T>(document.Body, s_json)!; // it was written here
}
