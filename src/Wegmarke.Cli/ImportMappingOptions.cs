using System.CommandLine;
using Wegmarke.Capture;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary>Options of <c>wegmarke import</c> that say what columns mean, and how their outcome is told.</summary>
static class ImportMappingOptions
{
    /// <summary>As the glossary of the program writes them.</summary>
    static readonly string[] s_kinds = [.. Enum.GetNames<ImportKind>().Select(kind => kind.ToLowerInvariant())];

    static readonly Option<string?> s_as = Kinds(new("--as") { Description = "What the rows are; else their columns tell." });
    static readonly Option<string?> s_map = new("--map") { Description = "Mapping of the columns (docs/guide/mapping.md), kept with the source for its next imports; or a folder of mappings for a whole delivery." };
    static readonly Option<string[]> s_column = new("--column") { Description = "TARGET=NAME: what a column means, for example time=Bestelldatum. Several times." };
    static readonly Option<string[]> s_constant = new("--constant") { Description = "TARGET=TEXT: the same in every row, for example channel=store. Several times." };
    static readonly Option<string[]> s_once = new("--once") { Description = "TARGET=NAME: an amount that every row of an order repeats, for example value=Gesamtbetrag." };
    static readonly Option<string[]> s_leaveOut = new("--leave-out") { Description = "A column that is not kept. Several times." };
    static readonly Option<bool> s_suggest = new("--suggest-map") { Description = "Prints a mapping of the file to edit; imports nothing." };
    static readonly Option<bool> s_show = new("--show-map") { Description = "Prints the mappings kept with the source; imports nothing." };

    public static IReadOnlyList<Option> All { get; } = [s_as, s_map, s_column, s_constant, s_once, s_leaveOut, s_suggest, s_show];

    static Option<string?> Kinds(Option<string?> option)
    {
        option.AcceptOnlyFromAmong(s_kinds);
        return option;
    }

    public static bool Shows(ParseResult parsed) => parsed.GetValue(s_show);

    public static bool Shows(System.CommandLine.Parsing.CommandResult given) => given.GetValue(s_show);

    public static bool Suggests(ParseResult parsed) => parsed.GetValue(s_suggest);

    /// <summary>The files with the mapping given for them: one for all, or each of a folder with its own.</summary>
    /// <exception cref="ImportException">A mapping cannot be read or is none, or a folder of mappings meets anything but one folder of files.</exception>
    public static IReadOnlyList<(ColumnMapping? Mapping, IReadOnlyList<string> Files)> Batches(ParseResult parsed, string[] files)
    {
        if (parsed.GetValue(s_map) is not { } path || !Directory.Exists(path))
            return [(Given(parsed), files)];
        if (files.Length != 1)
            throw new ImportException($"{path} is a folder of mappings. Name the one folder that was delivered; {files.Length} were named.");
        var deliveries = Delivery.Of(path, files[0]);
        foreach (var file in Delivery.NotTaken(deliveries, files[0]))
            Console.WriteLine($"{Shown.Text(file)}: no mapping is for it; not taken.");
        return [.. deliveries.Where(delivery => delivery.Files.Count > 0).Select(delivery => ((ColumnMapping?)delivery.Mapping, delivery.Files))];
    }

    /// <exception cref="ImportException">The file of the mapping cannot be read or is none.</exception>
    static ColumnMapping? Given(ParseResult parsed)
    {
        if (parsed.GetValue(s_map) is not { } path)
            return null;
        return File.Exists(path) ? ColumnMapping.Parse(File.ReadAllText(path), path)
            : throw new ImportException($"There is no file {path} with a mapping. 'wegmarke import --suggest-map FILE' prints one to start from.");
    }

    /// <param name="kind">What the rows are unless told otherwise.</param>
    public static MappingEdits Edits(ParseResult parsed, ImportKind? kind) => new(
        parsed.GetValue(s_as) is { } word ? Enum.Parse<ImportKind>(word, ignoreCase: true) : kind,
        parsed.GetValue(s_column) ?? [], parsed.GetValue(s_constant) ?? [], parsed.GetValue(s_once) ?? [], parsed.GetValue(s_leaveOut) ?? []);

    /// <summary>The mappings kept with the source, as files hold them.</summary>
    public static int Show(Documents documents, string source)
    {
        var kept = new KeptMappings(documents).Of(source);
        if (kept.Count == 0)
            return Outcome.Fail($"No mapping is kept with source '{source}'. One is kept when it is given: wegmarke import --source {source} --map FILE.json FILE");
        foreach (var mapping in kept)
            Console.Write(mapping.ToText());
        return 0;
    }

    /// <summary>A mapping that can be edited and given: what is open and why the rest is taken stands in comments.</summary>
    public static int Suggest(string file, ToldForm told, MappingEdits edits)
    {
        var suggestion = ChooseMapping.Suggest(file, told, edits);
        Console.WriteLine($"// {Line(suggestion.Mapping.Kind.ToString().ToLowerInvariant())}: {Line(suggestion.KindReason)}");
        foreach (var question in suggestion.Questions)
            Console.WriteLine($"// open: {Line(question.Text)}");
        foreach (var column in suggestion.Columns)
            Console.WriteLine($"// {column.Target}: {Line(column.Reason)}{(column.Certainty == Certainty.Certain ? "" : " (check this)")}");
        Console.Write(suggestion.Mapping.ToText());
        return 0;
    }

    /// <summary>What a suggestion was taken for.</summary>
    public static void Tell(string file, MappingChoice choice)
    {
        if (choice is MappingChoice.Kept(var kept))
            Console.WriteLine($"{file}: {kept.Kind.ToString().ToLowerInvariant()}, by the mapping kept with the source (see --show-map).");
        if (choice is not MappingChoice.Suggested(var suggestion))
            return;
        Console.WriteLine($"{file}: taken as {suggestion.Mapping.Kind.ToString().ToLowerInvariant()}: {Line(suggestion.KindReason)} (else: --as {string.Join("|", s_kinds)})");
        var width = suggestion.Columns.Select(column => column.Target.Length).DefaultIfEmpty().Max();
        foreach (var column in suggestion.Columns)
            Console.WriteLine($"  {column.Target.PadRight(width)}  {Line(Words(column.Rule))} – {Line(column.Reason)}");
        foreach (var remark in suggestion.Remarks)
            Console.WriteLine($"  {Line(remark)}");
    }

    /// <summary>Everything that is open, for all files at once; null when nothing is.</summary>
    public static string? Open(IReadOnlyList<(string File, MappingChoice Choice)> choices)
    {
        var open = choices.Where(choice => choice.Choice is MappingChoice.Suggested { Suggestion.Questions.Count: > 0 }).ToArray();
        if (open.Length == 0)
            return null;
        var lines = open.SelectMany(choice => ((MappingChoice.Suggested)choice.Choice).Suggestion.Questions.Select(question => $"{choice.File}: {Line(question.Text)}"));
        return string.Join('\n', [.. lines, "Nothing was imported. Add what is asked to the command, or edit what 'wegmarke import --suggest-map FILE' prints and give it with --map."]);
    }

    static string Words(CellRule rule) => rule.Constant is { } constant ? $"always '{constant}'{(rule.When is { } when ? $" where '{when.Column}' is filled" : "")}"
        : rule.FirstOf.Count > 0 ? string.Join(" or ", rule.FirstOf.Select(Words))
        : string.Join(" + ", rule.Columns.Select(column => $"'{column}'")) + (rule.Times is { } times ? $" × '{times}'" : "") + (rule.OncePerOrder ? " once per order" : "");

    /// <summary>Names and values come from files.</summary>
    static string Line(string text) => Shown.Text(text.ReplaceLineEndings(" "));
}
