using System.Globalization;
using System.Text;
using System.Xml;
using Wegmarke.Engine;

namespace Wegmarke.Analysis.Exporting;

/// <summary>Writes units as traces of an event log in XES (IEEE 1849-2016).</summary>
static class XesLog
{
    const string Namespace = "http://www.xes-standard.org/";

    static readonly XmlWriterSettings s_settings = new() { Indent = true, CloseOutput = false, CheckCharacters = false, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public static ExportReport Write(AskedQuestion asked, ExportedSteps steps, Stream into)
    {
        using var xml = XmlWriter.Create(into, s_settings);
        var (units, events) = (0L, 0L);
        Begin(xml);
        foreach (var unit in asked.Engine.Units())
        {
            units++;
            events += unit.Positions.Length;
            Trace(xml, unit, asked.Question.Per, steps);
        }
        xml.WriteEndElement();
        return new(units, events, 0);
    }

    static void Begin(XmlWriter xml)
    {
        xml.WriteStartElement("log", Namespace);
        xml.WriteAttributeString("xes.version", "1849-2016");
        xml.WriteAttributeString("xes.features", "");
        Extension(xml, "Concept", "concept");
        Extension(xml, "Time", "time");
        Global(xml, "trace", "concept:name");
        Global(xml, "event", "concept:name", "time:timestamp");
        xml.WriteStartElement("classifier", Namespace);
        xml.WriteAttributeString("name", "Activity");
        xml.WriteAttributeString("keys", "concept:name");
        xml.WriteEndElement();
        Attribute(xml, "string", "concept:name", "journeys");
    }

    static void Extension(XmlWriter xml, string name, string prefix)
    {
        xml.WriteStartElement("extension", Namespace);
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("prefix", prefix);
        xml.WriteAttributeString("uri", $"{Namespace}{prefix}.xesext");
        xml.WriteEndElement();
    }

    static void Global(XmlWriter xml, string scope, params string[] keys)
    {
        xml.WriteStartElement("global", Namespace);
        xml.WriteAttributeString("scope", scope);
        foreach (var key in keys)
            Attribute(xml, key == "time:timestamp" ? "date" : "string", key, key == "time:timestamp" ? "1970-01-01T00:00:00.000Z" : "UNKNOWN");
        xml.WriteEndElement();
    }

    static void Trace(XmlWriter xml, JourneyUnit unit, QuestionUnit per, ExportedSteps steps)
    {
        xml.WriteStartElement("trace", Namespace);
        Attribute(xml, "string", "concept:name", steps.Unit(unit, per));
        foreach (var position in unit.Positions.Span)
            Event(xml, steps.At(unit.Columns, position), steps.Customer(unit.Owner), steps.Currency);
        xml.WriteEndElement();
    }

    /// <summary>What an import takes as columns stands under their names, so that it comes back as it was.</summary>
    static void Event(XmlWriter xml, in ExportedStep step, string customer, string currency)
    {
        xml.WriteStartElement("event", Namespace);
        Attribute(xml, "string", "concept:name", step.Touchpoint);
        Attribute(xml, "date", "time:timestamp", step.Time.ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture));
        Attribute(xml, "string", "touchpoint", step.Touchpoint);
        Attribute(xml, "string", "channel", step.Channel);
        if (step.Phase is { } phase)
            Attribute(xml, "string", "phase", phase);
        if (step.Value is { } value)
        {
            Attribute(xml, "float", "value", value.ToString(CultureInfo.InvariantCulture));
            Attribute(xml, "string", "currency", currency);
        }
        Attribute(xml, "string", "customer", customer);
        xml.WriteEndElement();
    }

    static void Attribute(XmlWriter xml, string type, string key, string value)
    {
        xml.WriteStartElement(type, Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteAttributeString("value", Fit(value));
        xml.WriteEndElement();
    }

    /// <summary>XML has no room for control characters, whatever a source says.</summary>
    static string Fit(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Select(rune => rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value) ? $"{rune}" : "\uFFFD"));
}
