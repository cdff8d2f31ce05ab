using System.Text;
using Wegmarke.Analysis.Building;
using Wegmarke.Capture;
using Wegmarke.Catalogue;
using Wegmarke.Engine;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>All interactions of one profile in order.</summary>
public static class Timeline
{
    /// <param name="ordinal">The engine's number of the profile.</param>
    public static IReadOnlyList<TimelineEntry> Of(TenantJourneys data, int ordinal, int model, LogReader reader)
    {
        var columns = data.Journeys.ColumnsOf(ordinal);
        var (start, length) = columns.PositionsOf(ordinal).GetOffsetAndLength(columns.Count);
        return [.. Enumerable.Range(start, length).Select(position => Entry(data, columns, position, model, reader))];
    }

    /// <summary>The last of them, in order.</summary>
    public static IReadOnlyList<TimelineEntry> Latest(TenantJourneys data, int ordinal, int most, int model, LogReader reader)
    {
        var columns = data.Journeys.ColumnsOf(ordinal);
        var (start, length) = columns.PositionsOf(ordinal).GetOffsetAndLength(columns.Count);
        var taken = Math.Min(most, length);
        return [.. Enumerable.Range(start + length - taken, taken).Select(position => Entry(data, columns, position, model, reader))];
    }

    /// <summary>Those of which a row came behind a sequence, at most so many of the last, in order; phases are those of the default model.</summary>
    public static IReadOnlyList<TimelineEntry> Since(TenantJourneys data, int ordinal, (long After, int Most) wanted, LogReader reader)
    {
        var columns = data.Journeys.ColumnsOf(ordinal);
        var (start, length) = columns.PositionsOf(ordinal).GetOffsetAndLength(columns.Count);
        var model = data.ModelIndex(null);
        return [.. Enumerable.Range(start, length).Where(position => CameAfter(columns, position, wanted.After)).TakeLast(wanted.Most).Select(position => Entry(data, columns, position, model, reader))];
    }

    static bool CameAfter(JourneyColumns columns, int position, long sequence)
    {
        if (columns.Sequences.Span[position] > sequence)
            return true;
        foreach (var line in columns.LineSequences.At(position))
        {
            if (line > sequence)
                return true;
        }
        return false;
    }

    static TimelineEntry Entry(TenantJourneys data, JourneyColumns columns, int position, int model, LogReader reader)
    {
        var sequence = columns.Sequences.Span[position];
        var phase = columns.Phases[model].Span[position];
        using var rows = reader.Rows(sequence, sequence);
        if (!rows.Next())
            throw new StorageException($"Interaction {sequence} is not in the log any more. Run 'wegmarke verify'.");
        var row = rows.Row;
        var values = columns.Values.At(position);
        return new(
            sequence,
            DateTimeOffset.FromUnixTimeMilliseconds(row.Time),
            reader.Registers.Source(row.Source),
            data.Touchpoints[columns.Touchpoints.Span[position]],
            data.Channels[columns.Channels.Span[position]],
            data.Channel(columns.Channels.Span[position]).Place == ChannelPlace.Online,
            phase < data.Models[model].Phases.Count ? data.Models[model].Phases[phase].Key : null,
            values.IsEmpty ? null : values[0],
            CurrencyCode.Text(data.Currency),
            columns.JourneyStarts[position],
            columns.ServiceStarts[position],
            1 + columns.LineSequences.At(position).Length,
            Fields(row));
    }

    static Dictionary<string, string> Fields(in StoredRow row)
    {
        var fields = new Dictionary<string, string>();
        if (!row.Order.IsEmpty)
            fields["order"] = Encoding.UTF8.GetString(row.Order);
        var reader = new BodyReader(row.Body);
        while (reader.Next())
        {
            var (name, value) = Read(reader);
            fields[name] = value;
        }
        return fields;
    }

    static (string Name, string Value) Read(in BodyReader field) => field.Field switch
    {
        BodyField.Property => (Encoding.UTF8.GetString(field.PropertyName), Encoding.UTF8.GetString(field.PropertyValue)),
        BodyField.Cost => ("cost", (field.Number / 100m).ToString()),
        BodyField.Score => ("score", $"{field.Score.Kind} {field.Score.Thousandths / 1000m}"),
        BodyField.Emotion => ("emotion", (field.Number / 1000m).ToString()),
        _ => (BodyText.Name(field.Field), Encoding.UTF8.GetString(field.Value)),
    };
}
