using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Wegmarke.Maps.Authoring;

/// <summary>Writes a map document as JSON: what is empty is left out, and the same document is always the same text.</summary>
static class DocumentWriting
{
    static readonly JsonWriterOptions s_readable = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Text(JourneyMapDocument map, DocumentAddress? address)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, s_readable))
            Write(json, map, address);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    public static void Write(Utf8JsonWriter json, JourneyMapDocument map, DocumentAddress? address)
    {
        json.WriteStartObject();
        if (address is not null)
        {
            json.WriteString("id", address.Id);
            json.WriteNumber("version", address.Version);
        }
        json.WriteString("name", map.Name);
        json.WriteString("kind", Word.Of(map.Kind));
        json.WriteString("status", Word.Of(map.Status));
        Put(json, "description", map.Description);
        Put(json, "owner", map.Owner);
        Put(json, "tags", map.Tags);
        List(json, "personas", map.Personas, persona =>
        {
            json.WriteString("name", persona.Name);
            Put(json, "goal", persona.Goal);
        });
        Put(json, "phaseModel", map.PhaseModel);
        List(json, "phases", map.Phases, phase =>
        {
            json.WriteString("key", phase.Key);
            Put(json, "name", phase.Name);
        });
        List(json, "steps", map.Steps, step => Step(json, step));
        List(json, "lanes", map.Lanes, lane => Lane(json, lane));
        Put(json, "ideal", map.Ideal);
        json.WriteEndObject();
    }

    static void Step(Utf8JsonWriter json, DocumentStep step)
    {
        json.WriteString("id", step.Id);
        json.WriteString("phase", step.Phase);
        json.WriteString("name", step.Name);
        Put(json, "touchpoints", step.Touchpoints);
        if (step.IsMomentOfTruth)
            json.WriteBoolean("momentOfTruth", true);
        Put(json, "map", step.Map);
    }

    static void Lane(Utf8JsonWriter json, DocumentLane lane)
    {
        json.WriteString("key", lane.Key);
        json.WriteString("kind", Word.Of(lane.Kind));
        Put(json, "name", lane.Name);
        if (lane.Stage is { } stage)
            json.WriteString("stage", Word.Of(stage));
        if (lane.Measure is { } measure)
            json.WriteString("measure", Word.Of(measure));
        Put(json, "unit", lane.Unit);
        if (lane.Cells.Count == 0)
            return;
        json.WriteStartObject("cells");
        foreach (var (step, cell) in lane.Cells.OrderBy(cell => cell.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(step);
            Cell(json, cell);
        }
        json.WriteEndObject();
    }

    static void Cell(Utf8JsonWriter json, LaneCell cell)
    {
        switch (cell)
        {
            case LaneCell.Text(var words):
                json.WriteStringValue(words);
                break;
            case LaneCell.Cards(var cards):
                json.WriteStartArray();
                foreach (var card in cards)
                    Card(json, card);
                json.WriteEndArray();
                break;
            case LaneCell.Feeling(var intended):
                json.WriteNumberValue(intended);
                break;
            case LaneCell.Figure(var intended, var actual):
                Figure(json, intended, actual);
                break;
            case LaneCell.Touchpoints(var keys):
                Texts(json, keys);
                break;
            case LaneCell.People(var names):
                Texts(json, names);
                break;
        }
    }

    static void Card(Utf8JsonWriter json, MapCard card)
    {
        if (card == new MapCard(MapCardKind.Note, card.Text))
        {
            json.WriteStringValue(card.Text);
            return;
        }
        json.WriteStartObject();
        json.WriteString("kind", Word.Of(card.Kind));
        json.WriteString("text", card.Text);
        Put(json, "url", card.Url);
        Put(json, "image", card.Image);
        Put(json, "source", card.Source);
        json.WriteEndObject();
    }

    static void Figure(Utf8JsonWriter json, double? intended, double? actual)
    {
        if (actual is null && intended is { } only)
        {
            json.WriteNumberValue(only);
            return;
        }
        json.WriteStartObject();
        if (intended is { } wanted)
            json.WriteNumber("intended", wanted);
        if (actual is { } found)
            json.WriteNumber("actual", found);
        json.WriteEndObject();
    }

    static void Put(Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0)
            json.WriteString(name, text);
    }

    static void Put(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
            return;
        json.WritePropertyName(name);
        Texts(json, texts);
    }

    static void Texts(Utf8JsonWriter json, IReadOnlyList<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> all, Action<T> write)
    {
        if (all.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var one in all)
        {
            json.WriteStartObject();
            write(one);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
