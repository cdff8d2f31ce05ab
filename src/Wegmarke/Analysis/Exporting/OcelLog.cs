using System.Globalization;
using System.Text.Json;
using Wegmarke.Engine;

namespace Wegmarke.Analysis.Exporting;

/// <summary>Writes interactions as an object-centric event log (OCEL 2.0, JSON). Events come first, objects that they met behind them; of objects
/// only a number per value is in memory.</summary>
sealed class OcelLog
{
    const string CustomerType = "customer";
    const int FlushedEvents = 4096;

    static readonly (string Name, string Type)[] s_attributes = [("channel", "string"), ("phase", "string"), ("value", "float"), ("currency", "string")];

    readonly Utf8JsonWriter _json;
    readonly ExportedSteps _steps;
    readonly IReadOnlyList<OcelKind> _kinds;
    readonly bool[] _customers;
    long _events;
    long _objects;

    OcelLog(Utf8JsonWriter json, ExportedSteps steps, IReadOnlyList<OcelKind> kinds, int customers) => (_json, _steps, _kinds, _customers) = (json, steps, kinds, new bool[customers]);

    public static async Task<ExportReport> Write(AskedQuestion asked, ExportedSteps steps, Stream into, CancellationToken cancel)
    {
        var kinds = new List<OcelKind>();
        foreach (var (type, name, isPersonal) in ((string, DimensionName, bool)[])[("order", DimensionName.Order, true), ("session", DimensionName.Session, true),
            ("campaign", DimensionName.Of("campaign"), false), ("product", DimensionName.Of("product"), false)])
            kinds.Add(new(type, await asked.Desk.Dimension(asked.Journeys, name, cancel), !isPersonal || steps.HasNames, isPersonal));
        await using var json = new Utf8JsonWriter(into, new JsonWriterOptions { Indented = true });
        return new OcelLog(json, steps, kinds, asked.Journeys.ProfileCount).Write(asked);
    }

    ExportReport Write(AskedQuestion asked)
    {
        _json.WriteStartObject();
        Types("objectTypes", _kinds.Select(kind => kind.Type).Prepend(CustomerType), []);
        Types("eventTypes", _steps.Touchpoints.Distinct(), s_attributes);
        var units = Events(asked);
        Objects();
        _json.WriteEndObject();
        return new(units, _events, _objects);
    }

    void Types(string name, IEnumerable<string> types, (string Name, string Type)[] attributes)
    {
        _json.WriteStartArray(name);
        foreach (var type in types)
        {
            _json.WriteStartObject();
            _json.WriteString("name", type);
            _json.WriteStartArray("attributes");
            foreach (var attribute in attributes)
            {
                _json.WriteStartObject();
                _json.WriteString("name", attribute.Name);
                _json.WriteString("type", attribute.Type);
                _json.WriteEndObject();
            }
            _json.WriteEndArray();
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    long Events(AskedQuestion asked)
    {
        var units = 0L;
        _json.WriteStartArray("events");
        foreach (var unit in asked.Engine.Units())
        {
            units++;
            _customers[unit.Owner] = true;
            foreach (var position in unit.Positions.Span)
                Event(unit, position);
        }
        _json.WriteEndArray();
        return units;
    }

    void Event(JourneyUnit unit, int position)
    {
        var step = _steps.At(unit.Columns, position);
        _json.WriteStartObject();
        _json.WriteString("id", $"e{++_events}");
        _json.WriteString("type", step.Touchpoint);
        _json.WriteString("time", Time(step.Time));
        _json.WriteStartArray("attributes");
        Attribute("channel", step.Channel);
        if (step.Phase is { } phase)
            Attribute("phase", phase);
        if (step.Value is { } value)
        {
            Begin("value");
            _json.WriteNumber("value", value);
            _json.WriteEndObject();
            Attribute("currency", _steps.Currency);
        }
        _json.WriteEndArray();
        _json.WriteStartArray("relationships");
        Relation($"{CustomerType}:{_steps.Customer(unit.Owner)}", CustomerType);
        foreach (var kind in _kinds)
        {
            foreach (var code in kind.Dimension.In(unit.Columns).AllAt(position))
            {
                kind.Owners[code] = unit.Owner + 1;
                Relation(kind.IdOf(code), kind.Type);
            }
        }
        _json.WriteEndArray();
        _json.WriteEndObject();
        if (_events % FlushedEvents == 0)
            _json.Flush();
    }

    void Objects()
    {
        _json.WriteStartArray("objects");
        foreach (var (customer, _) in _customers.Index().Where(customer => customer.Item))
            Object($"{CustomerType}:{_steps.Customer(customer)}", CustomerType, owner: null);
        foreach (var kind in _kinds)
        {
            foreach (var (code, owner) in kind.Owners.Index().Where(met => met.Item > 0))
                Object(kind.IdOf(code), kind.Type, kind.IsOwned ? owner - 1 : null);
        }
        _json.WriteEndArray();
    }

    void Object(string id, string type, int? owner)
    {
        _json.WriteStartObject();
        _json.WriteString("id", id);
        _json.WriteString("type", type);
        _json.WriteStartArray("attributes");
        _json.WriteEndArray();
        _json.WriteStartArray("relationships");
        if (owner is { } customer)
            Relation($"{CustomerType}:{_steps.Customer(customer)}", CustomerType);
        _json.WriteEndArray();
        _json.WriteEndObject();
        if (++_objects % FlushedEvents == 0)
            _json.Flush();
    }

    void Attribute(string name, string value)
    {
        Begin(name);
        _json.WriteString("value", value);
        _json.WriteEndObject();
    }

    void Begin(string name)
    {
        _json.WriteStartObject();
        _json.WriteString("name", name);
    }

    void Relation(string id, string qualifier)
    {
        _json.WriteStartObject();
        _json.WriteString("objectId", id);
        _json.WriteString("qualifier", qualifier);
        _json.WriteEndObject();
    }

    static string Time(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
