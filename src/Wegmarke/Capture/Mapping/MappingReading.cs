using System.Text;
using System.Text.Json;

namespace Wegmarke.Capture.Mapping;

/// <summary>Reads a mapping from JSON. Whatever is not known is refused with line, member, the value seen and what is possible.</summary>
sealed class MappingReading(string json, string place)
{
    ImportKind _kind;

    const string RuleMembers = "column, columns, between, constant, firstOf, when, values, otherwise, times, minus, sign, negativeWhen, oncePerOrder";

    public ColumnMapping Read()
    {
        var root = Tree();
        var members = Members(root, "the mapping", "as, source, files, form, columns, properties, others, leaveOut, skipRows");
        _kind = Choice<ImportKind>(Required(root, members, "as", "interactions, orders, customers, campaigns, contents, costs, consents"), "as");
        return new ColumnMapping(_kind)
        {
            Source = Get(members, "source") is { } source ? Text(source, "source") : null,
            Files = Get(members, "files") is { } files ? files.Type == JsonTokenType.String ? [files.Text] : Texts(files, "files") : [],
            Form = Get(members, "form") is { } form ? new FormReading(this).Read(form) : ToldForm.Nothing,
            Columns = Get(members, "columns") is { } columns ? Columns(columns) : throw Wrong(root, "columns", "is missing", "an object with what each column means, for example { \"time\": \"Datum\" }"),
            Properties = Get(members, "properties") is { } properties ? Dictionary(properties, "properties") : new Dictionary<string, string>(),
            KeepsOthers = Get(members, "others") is not { } others || Choice<Others>(others, "others") == Others.Keep,
            LeftOut = Get(members, "leaveOut") is { } leftOut ? Texts(leftOut, "leaveOut") : [],
            SkippedRows = Get(members, "skipRows") is { } rows ? List(rows, "skipRows", item => Condition(item, "skipRows")) : [],
        };
    }

    JsonPlace Tree()
    {
        try
        {
            return JsonPlace.Parse(Encoding.UTF8.GetBytes(json));
        }
        catch (JsonException cause)
        {
            throw new ImportException($"{place}, line {(cause.LineNumber ?? 0) + 1}: this is no JSON: {cause.Message} 'wegmarke import --suggest-map FILE' prints a mapping to start from.");
        }
    }

    Dictionary<string, CellRule> Columns(JsonPlace columns)
    {
        var rules = new Dictionary<string, CellRule>(StringComparer.Ordinal);
        foreach (var (name, value) in Members(columns, "\"columns\"", known: null))
        {
            if (ImportTargets.Refusal(_kind, name) is { } possible)
                throw new ImportException($"{place}, line {value.Line}: \"{name}\" is nothing that {_kind.ToString().ToLowerInvariant()} have. Possible are: {possible}. A column that is to be kept under a name of your own belongs into \"properties\".");
            rules[name] = Rule(value, name);
        }
        return rules;
    }

    CellRule Rule(JsonPlace value, string target)
    {
        if (value.Type == JsonTokenType.String)
            return CellRule.Of(value.Text);
        var members = Members(value, $"\"{target}\"", RuleMembers);
        var rule = new CellRule
        {
            Columns = Get(members, "column") is { } one ? [Text(one, "column")] : Get(members, "columns") is { } several ? Texts(several, "columns") : [],
            Between = Get(members, "between") is { } between ? Text(between, "between") : " ",
            Constant = Get(members, "constant") is { } constant ? Text(constant, "constant") : null,
            FirstOf = Get(members, "firstOf") is { } firstOf ? List(firstOf, "firstOf", item => Rule(item, target)) : [],
            When = Get(members, "when") is { } when ? Condition(when, "when") : null,
            Values = Get(members, "values") is { } values ? Dictionary(values, "values") : new Dictionary<string, string>(),
            Otherwise = Get(members, "otherwise") is { } otherwise ? Text(otherwise, "otherwise") : null,
            Times = Get(members, "times") is { } times ? Text(times, "times") : null,
            Minus = Get(members, "minus") is { } minus ? minus.Type == JsonTokenType.String ? [minus.Text] : Texts(minus, "minus") : [],
            Sign = Get(members, "sign") is { } sign ? Choice<AmountSign>(sign, "sign") : AmountSign.AsWritten,
            NegativeWhen = Get(members, "negativeWhen") is { } negative ? Condition(negative, "negativeWhen") : null,
            OncePerOrder = Get(members, "oncePerOrder") is { } once && Flag(once, "oncePerOrder"),
        };
        CheckOneOrigin(value, target, members.Count(member => member.Name is "column" or "columns" or "constant" or "firstOf"));
        return CheckAmount(value, target, rule);
    }

    void CheckOneOrigin(JsonPlace value, string target, int origins)
    {
        if (origins != 1)
            throw new ImportException($"{place}, line {value.Line}: \"{target}\" has {origins} of \"column\", \"columns\", \"constant\" and \"firstOf\"; give exactly one.");
    }

    CellRule CheckAmount(JsonPlace value, string target, CellRule rule)
    {
        var isAmount = ImportTargets.FormOf(_kind, target) == TargetForm.Number;
        if (!isAmount && (rule.Times is not null || rule.Minus.Count > 0 || rule.Sign != AmountSign.AsWritten || rule.NegativeWhen is not null || rule.OncePerOrder))
            throw new ImportException($"{place}, line {value.Line}: \"{target}\" is no amount; \"times\", \"minus\", \"sign\", \"negativeWhen\" and \"oncePerOrder\" are for {ImportTargets.Numbers}.");
        return rule;
    }

    RowCondition Condition(JsonPlace value, string member)
    {
        if (value.Type == JsonTokenType.String)
            return new(value.Text, []);
        var members = Members(value, $"\"{member}\"", "column, is");
        return new(Text(Required(value, members, "column", "the name of a column"), "column"), Get(members, "is") is { } texts ? texts.Type == JsonTokenType.String ? [texts.Text] : Texts(texts, "is") : []);
    }

    /// <param name="value">An object.</param>
    /// <param name="owner">For messages.</param>
    /// <param name="known">Names it may have; null = any.</param>
    internal List<(string Name, JsonPlace Value)> Members(JsonPlace value, string owner, string? known)
    {
        if (value.Type != JsonTokenType.StartObject)
            throw new ImportException($"{place}, line {value.Line}: {owner} is {Shown(value)}; an object in braces is needed{(known is null ? "" : $", with {known}")}.");
        foreach (var (name, member) in value.Members)
        {
            if (known is not null && !known.Split(", ").Contains(name))
                throw new ImportException($"{place}, line {member.Line}: \"{name}\" is not known in {owner}. Known are {known}.");
            if (value.Members.Count(other => other.Name == name) > 1)
                throw new ImportException($"{place}, line {member.Line}: \"{name}\" stands twice in {owner}. Remove one.");
        }
        return value.Members;
    }

    internal static JsonPlace? Get(List<(string Name, JsonPlace Value)> members, string name) =>
        members.Find(member => member.Name == name).Value is { Type: not JsonTokenType.Null } value ? value : null;

    JsonPlace Required(JsonPlace owner, List<(string Name, JsonPlace Value)> members, string name, string possible) =>
        Get(members, name) ?? throw Wrong(owner, name, "is missing", possible);

    internal string Text(JsonPlace value, string member) => value.Type == JsonTokenType.String ? value.Text
        : throw Wrong(value, member, $"is {Shown(value)}", "a text in quotation marks");

    bool Flag(JsonPlace value, string member) => value.Type is JsonTokenType.True or JsonTokenType.False ? value.Type == JsonTokenType.True
        : throw Wrong(value, member, $"is {Shown(value)}", "true or false");

    List<string> Texts(JsonPlace value, string member) => List(value, member, item => Text(item, member));

    List<T> List<T>(JsonPlace value, string member, Func<JsonPlace, T> read) => value.Type == JsonTokenType.StartArray ? [.. value.Items.Select(read)]
        : throw Wrong(value, member, $"is {Shown(value)}", "a list in square brackets");

    Dictionary<string, string> Dictionary(JsonPlace value, string member) =>
        Members(value, $"\"{member}\"", known: null).ToDictionary(pair => pair.Name, pair => Text(pair.Value, $"{member}.{pair.Name}"), StringComparer.OrdinalIgnoreCase);

    internal TEnum Choice<TEnum>(JsonPlace value, string member)
        where TEnum : struct, Enum =>
        value.Type == JsonTokenType.String && Enum.TryParse<TEnum>(value.Text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var choice) && Enum.IsDefined(choice) ? choice
            : throw Wrong(value, member, $"is {Shown(value)}", string.Join(", ", Enum.GetNames<TEnum>().Select(Word)));

    internal ImportException Wrong(JsonPlace at, string member, string seen, string possible) =>
        new($"{place}, line {at.Line}: \"{member}\" {seen}. Possible: {possible}.");

    internal static string Word(string name) => string.Concat(name.Select((letter, at) => char.IsUpper(letter) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(letter) : $"{letter}"));

    static string Shown(JsonPlace value) => value.Type == JsonTokenType.String ? $"\"{value.Text}\"" : value.Text;

    enum Others { Keep, LeaveOut }
}
