
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Wegmarke.Capture.Mapping;

/// <summary>Writes a mapping as JSON: one line for each column, so that it can be read and edited.</summary>
static class MappingWriting
{
    static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ColumnMapping mapping)
    {
        var members = new List<string> { $"  \"as\": {Text(mapping.Kind.ToString().ToLowerInvariant())}" };
        if (mapping.Source is { } source)
            members.Add($"  \"source\": {Text(source)}");
        if (mapping.Files.Count > 0)
            members.Add($"  \"files\": {Texts(mapping.Files)}");
        if (Form(mapping.Form) is { Length: > 0 } form)
            members.Add($"  \"form\": {{ {form} }}");
        members.Add(Block("columns", mapping.Columns.Select(column => $"    {Text(column.Key)}: {Rule(column.Value)}")));
        if (mapping.Properties.Count > 0)
            members.Add(Block("properties", mapping.Properties.Select(property => $"    {Text(property.Key)}: {Text(property.Value)}")));
        if (!mapping.KeepsOthers)
            members.Add("  \"others\": \"leave-out\"");
        if (mapping.LeftOut.Count > 0)
            members.Add($"  \"leaveOut\": {Texts(mapping.LeftOut)}");
        if (mapping.SkippedRows.Count > 0)
            members.Add($"  \"skipRows\": [{string.Join(", ", mapping.SkippedRows.Select(Condition))}]");
        return $"{{\n{string.Join(",\n", members)}\n}}\n";
    }

    static string Block(string name, IEnumerable<string> lines) => $"  \"{name}\": {{\n{string.Join(",\n", lines)}\n  }}";

    static string Form(ToldForm form) => string.Join(", ", Parts(
        ("encoding", form.Encoding is { } encoding ? Text(encoding) : null),
        ("separator", form.Separator is { } separator ? Text(separator == '\t' ? "tab" : $"{separator}") : null),
        ("quote", form.Quote is { } quote ? Text($"{quote}") : null),
        ("decimal", form.Decimal is { } point ? Text($"{point}") : null),
        ("dates", form.Dates is { } dates ? Text(MappingReading.Word($"{dates}")) : null),
        ("header", form.HeaderLine is { } line ? $"{line}" : null),
        ("sheet", form.Sheet is { } sheet ? Text(sheet) : null)));

    static string Rule(CellRule rule) => IsPlain(rule) ? Text(rule.Columns[0]) : $"{{ {string.Join(", ", Parts(
        ("column", rule.Columns.Count == 1 ? Text(rule.Columns[0]) : null),
        ("columns", rule.Columns.Count > 1 ? Texts(rule.Columns) : null),
        ("between", rule.Between != " " ? Text(rule.Between) : null),
        ("constant", rule.Constant is { } constant ? Text(constant) : null),
        ("firstOf", rule.FirstOf.Count > 0 ? $"[{string.Join(", ", rule.FirstOf.Select(Rule))}]" : null),
        ("when", rule.When is { } when ? Condition(when) : null),
        ("values", rule.Values.Count > 0 ? $"{{ {string.Join(", ", rule.Values.Select(value => $"{Text(value.Key)}: {Text(value.Value)}"))} }}" : null),
        ("otherwise", rule.Otherwise is { } otherwise ? Text(otherwise) : null),
        ("times", rule.Times is { } times ? Text(times) : null),
        ("minus", rule.Minus.Count > 0 ? Texts(rule.Minus) : null),
        ("sign", rule.Sign != AmountSign.AsWritten ? Text(MappingReading.Word($"{rule.Sign}")) : null),
        ("negativeWhen", rule.NegativeWhen is { } negative ? Condition(negative) : null),
        ("oncePerOrder", rule.OncePerOrder ? "true" : null)))} }}";

    /// <summary>A column and nothing more is written as its name.</summary>
    static bool IsPlain(CellRule rule) =>
        rule is { Columns.Count: 1, When: null, Values.Count: 0, Otherwise: null, Times: null, Minus.Count: 0, Sign: AmountSign.AsWritten, NegativeWhen: null, OncePerOrder: false };

    static string Condition(RowCondition condition) => condition.Is.Count == 0 ? Text(condition.Column)
        : $"{{ \"column\": {Text(condition.Column)}, \"is\": {Texts(condition.Is)} }}";

    static IEnumerable<string> Parts(params (string Name, string? Value)[] parts) =>
        parts.Where(part => part.Value is not null).Select(part => $"\"{part.Name}\": {part.Value}");

    static string Texts(IReadOnlyList<string> texts) => $"[{string.Join(", ", texts.Select(Text))}]";

    static string Text(string text) => JsonSerializer.Serialize(text, s_plain);
}
