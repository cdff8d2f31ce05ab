using Wegmarke.Capture;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Dimensions;

/// <summary>Which fields and properties the rows up to a sequence fill. One thread.</summary>
/// <param name="Of">The log and its last row; another one's survey is of no use.</param>
sealed record Survey(string Of, long LastSequence)
{
    /// <summary>More names than this are a mapping error; the rows of the others are not counted by name.</summary>
    const int MostNames = 10_000;

    public long Rows { get; set; }

    /// <summary>By name as questions take it.</summary>
    public Dictionary<string, FieldTally> Fields { get; init; } = [];

    public Dictionary<string, FieldTally> Properties { get; init; } = [];

    /// <summary>Reads rows that may be analysed from one to another.</summary>
    public void Read(LogReader reader, long first, long last, CancellationToken cancel)
    {
        RowField[] fields = [.. Headers.Select(name => new RowField(DimensionName.Of(name), reader.Registers))];
        var properties = Properties.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> name = stackalloc char[512];
        using var rows = reader.Rows(first, last);
        while (rows.Next())
        {
            var row = rows.Row;
            if ((rows.Sequence & 0xffff) == 0)
                cancel.ThrowIfCancellationRequested();
            if (!CollectedFor.FromBits(row.Purposes).Allows(Purpose.Analysis))
                continue;
            Rows++;
            for (var i = 0; i < fields.Length; i++)
                Tally(Headers[i]).Add(fields[i].Of(row));
            ReadBody(row.Body, properties, name);
        }
    }

    public void Add(Survey later)
    {
        Rows += later.Rows;
        Merge(Fields, later.Fields);
        Merge(Properties, later.Properties);
    }

    static string[] Headers { get; } = ["source", "event", "purposes", "basis"];

    void ReadBody(ReadOnlySpan<byte> body, Dictionary<string, FieldTally>.AlternateLookup<ReadOnlySpan<char>> properties, Span<char> name)
    {
        var reader = new BodyReader(body);
        while (reader.Next())
        {
            if (reader.Field != BodyField.Property)
            {
                if (DimensionName.IsField(reader.Field))
                    Tally(BodyText.Name(reader.Field)).Add(reader.Value);
                continue;
            }
            if (!System.Text.Encoding.UTF8.TryGetChars(reader.PropertyName, name, out var letters))
                continue;
            if (!properties.TryGetValue(name[..letters], out var tally) && Properties.Count < MostNames)
                Properties[new string(name[..letters])] = tally = new();
            tally?.Add(reader.PropertyValue);
        }
    }

    FieldTally Tally(string field)
    {
        if (!Fields.TryGetValue(field, out var tally))
            Fields[field] = tally = new();
        return tally;
    }

    static void Merge(Dictionary<string, FieldTally> into, Dictionary<string, FieldTally> later)
    {
        foreach (var (name, tally) in later)
        {
            if (into.TryGetValue(name, out var known))
                known.Add(tally);
            else if (into.Count < MostNames)
                into[name] = tally;
        }
    }
}
