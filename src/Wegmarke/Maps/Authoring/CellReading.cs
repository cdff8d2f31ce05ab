using System.Text.Json;

namespace Wegmarke.Maps.Authoring;

/// <summary>Reads the cells of a lane, whose form follows from the lane's kind.</summary>
static class CellReading
{
    public static LaneCell Read(LaneKind kind, JsonElement cell, string place) => kind switch
    {
        LaneKind.Text => new LaneCell.Text(DocumentFields.TextOf(cell, place)),
        LaneKind.Cards => new LaneCell.Cards(DocumentFields.Elements(cell, place, Card)),
        LaneKind.Emotion => new LaneCell.Feeling(DocumentFields.NumberOf(cell, place)),
        LaneKind.Metric => Figure(cell, place),
        LaneKind.Touchpoint => new LaneCell.Touchpoints(DocumentFields.Elements(cell, place, DocumentFields.LineOf)),
        _ => new LaneCell.People(DocumentFields.Elements(cell, place, DocumentFields.LineOf)),
    };

    static LaneCell.Figure Figure(JsonElement cell, string place)
    {
        if (cell.ValueKind == JsonValueKind.Number)
            return new(DocumentFields.NumberOf(cell, place), null);
        var fields = new DocumentFields(cell, place, "intended", "actual");
        return new(fields.Number("intended"), fields.Number("actual"));
    }

    static MapCard Card(JsonElement element, string place)
    {
        if (element.ValueKind == JsonValueKind.String)
            return new(MapCardKind.Note, DocumentFields.LineOf(element, place));
        var fields = new DocumentFields(element, place, "kind", "text", "url", "image", "source");
        return new(fields.Choice<MapCardKind>("kind") ?? MapCardKind.Note, fields.Text("text"))
        {
            Url = fields.Text("url"),
            Image = fields.Text("image"),
            Source = fields.Text("source"),
        };
    }
}
