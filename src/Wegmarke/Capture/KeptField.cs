using System.Text;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>What interactions of a source say, by the fields that are really filled in the log.</summary>
/// <param name="IsOwn">A column of the source's own and not one that the program knows.</param>
public sealed record KeptField(string Source, string Name, bool IsOwn, long Interactions)
{
    /// <summary>More names of one source than this are a mistake of its columns; the others count as one.</summary>
    public const int MostNames = 500;

    /// <summary>Stands for the names beyond that.</summary>
    public const string Others = "…";

    /// <summary>By source, the most filled first; reads the log from end to end.</summary>
    public static IReadOnlyList<KeptField> All(LogReader reader)
    {
        var counts = new Dictionary<int, Dictionary<(BodyField Field, string Name), long>>();
        using var rows = reader.Rows(1, long.MaxValue);
        while (rows.Next())
        {
            if (!counts.TryGetValue(rows.Row.Source, out var names))
                counts[rows.Row.Source] = names = [];
            if (rows.Row.Value is not null)
                Count(names, 0, "value");
            if (!rows.Row.Order.IsEmpty)
                Count(names, 0, "order");
            var body = new BodyReader(rows.Row.Body);
            while (body.Next())
                Count(names, body.Field, body.Field == BodyField.Property ? Encoding.UTF8.GetString(body.PropertyName) : "");
        }
        return
        [
            .. counts.SelectMany(source => source.Value.Select(name => new KeptField(reader.Registers.Source(source.Key), NameOf(name.Key), name.Key.Field == BodyField.Property, name.Value)))
                .OrderBy(field => field.Source, StringComparer.Ordinal).ThenByDescending(field => field.Interactions).ThenBy(field => field.Name, StringComparer.Ordinal),
        ];
    }

    static void Count(Dictionary<(BodyField, string), long> names, BodyField field, string name)
    {
        if (names.Count >= MostNames && !names.ContainsKey((field, name)))
            name = Others;
        names[(field, name)] = names.GetValueOrDefault((field, name)) + 1;
    }

    static string NameOf((BodyField Field, string Name) field) => field.Name.Length > 0 ? field.Name : System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName($"{field.Field}");
}
