using System.Text;
using System.Text.Json;

namespace Wegmarke.Maps.Authoring;

/// <summary>Reads a map document from JSON. By hand, so that every mistake is named by its place and the serializer need not start.</summary>
static class DocumentReading
{
    static readonly JsonDocumentOptions s_options = new() { MaxDepth = 12, AllowDuplicateProperties = false };

    /// <summary>The document, and which version of which map it says it is.</summary>
    public static (JourneyMapDocument Map, string Id, int? Version) Read(string json)
    {
        if (Encoding.UTF8.GetByteCount(json) is var bytes and > DocumentLimits.Bytes)
            throw new FormatException($"The document has {bytes:N0} bytes; at most {DocumentLimits.Bytes:N0} are kept. Leave pictures out or link to them.");
        try
        {
            using var document = JsonDocument.Parse(json, s_options);
            return Of(document.RootElement);
        }
        catch (JsonException problem)
        {
            throw new FormatException($"It is not valid JSON at line {(problem.LineNumber ?? 0) + 1}: {problem.Message}", problem);
        }
    }

    /// <summary>A document that was taken before: limits are for those that come in, and what is kept can always be read.</summary>
    public static JourneyMapDocument Kept(JsonElement root) => Of(root).Map;

    static (JourneyMapDocument Map, string Id, int? Version) Of(JsonElement root)
    {
        var fields = new DocumentFields(root, "", "id", "version", "name", "kind", "status", "description", "owner", "tags", "personas", "phaseModel", "phases", "steps", "lanes", "ideal");
        var map = new JourneyMapDocument(
            fields.Needed("name"), fields.Choice<MapDocumentKind>("kind") ?? MapDocumentKind.AsIs,
            fields.List("phases", Phase), fields.List("steps", Step), fields.List("lanes", Lane))
        {
            Status = fields.Choice<MapStatus>("status") ?? MapStatus.Unmapped,
            Description = fields.Prose("description"),
            Owner = fields.Text("owner"),
            Tags = fields.Texts("tags"),
            Personas = fields.List("personas", Persona),
            PhaseModel = fields.Text("phaseModel"),
            Ideal = fields.Texts("ideal"),
        };
        return (map, fields.Text("id"), fields.Number("version") is { } version ? Version(version) : null);
    }

    static int Version(double version) => version is >= 0 and <= int.MaxValue && double.IsInteger(version) ? (int)version
        : throw new FormatException($"version holds {version}; it takes the whole number that the map was read with.");

    static DocumentPersona Persona(JsonElement element, string place)
    {
        var fields = new DocumentFields(element, place, "name", "goal");
        return new(fields.Needed("name"), fields.Text("goal"));
    }

    static DocumentPhase Phase(JsonElement element, string place)
    {
        var fields = new DocumentFields(element, place, "key", "name");
        return new(fields.Needed("key"), fields.Text("name"));
    }

    static DocumentStep Step(JsonElement element, string place)
    {
        var fields = new DocumentFields(element, place, "id", "phase", "name", "touchpoints", "momentOfTruth", "map");
        return new(fields.Needed("id"), fields.Needed("phase"), fields.Needed("name"))
        {
            Touchpoints = fields.Texts("touchpoints"),
            IsMomentOfTruth = fields.Flag("momentOfTruth"),
            Map = fields.Text("map"),
        };
    }

    static DocumentLane Lane(JsonElement element, string place)
    {
        var fields = new DocumentFields(element, place, "key", "kind", "name", "stage", "measure", "unit", "cells");
        var key = fields.Needed("key");
        var kind = fields.Choice<LaneKind>("kind") ?? StandardLane.Find(key)?.Kind
            ?? throw new FormatException($"{place}: \"kind\" is missing. Write one of {Word.All<LaneKind>()}.");
        return new(key, kind)
        {
            Name = fields.Text("name"),
            Stage = fields.Choice<LaneStage>("stage"),
            Measure = fields.Choice<MapMeasure>("measure") ?? (kind == LaneKind.Metric ? StandardLane.Find(key)?.Measure : null),
            Unit = fields.Text("unit"),
            Cells = Filled(fields.Map("cells", (cell, at) => CellReading.Read(kind, cell, at))),
        };
    }

    /// <summary>An empty cell says nothing and is not kept.</summary>
    static Dictionary<string, LaneCell> Filled(IReadOnlyDictionary<string, LaneCell> cells) => cells.Where(cell => !IsEmpty(cell.Value)).ToDictionary();

    static bool IsEmpty(LaneCell cell) => cell switch
    {
        LaneCell.Text(var words) => words.Length == 0,
        LaneCell.Cards(var all) => all.Count == 0,
        LaneCell.Touchpoints(var keys) => keys.Count == 0,
        LaneCell.People(var names) => names.Count == 0,
        LaneCell.Figure(null, null) => true,
        _ => false,
    };
}
