using System.Text;
using Wegmarke.Capture.Files;
using Wegmarke.Capture.Mapping;
using Wegmarke.Capture.Tables;
using Wegmarke.Privacy;

namespace Wegmarke.Capture.Uploads;

/// <summary>Looks at a file as an import with this choice would.</summary>
sealed class Previewing(string path, ImportChoice choice, IReadOnlyList<ColumnMapping> kept, CollectedFor declared, string zone)
{
    const int MostRows = 6;

    readonly List<ImportQuestion> _questions = [];

    /// <exception cref="ImportException">The file cannot be read as a table at all, or the choice says what is not possible.</exception>
    public ImportPreview Run()
    {
        var (told, edits) = choice.Read();
        var table = TablePreview.Of(path, told, choice.CustomerKind);
        var chosen = ChooseMapping.For(path, told, given: null, kept, edits);
        if (chosen is MappingChoice.Suggested(var suggested))
            _questions.AddRange(suggested.Questions);
        var kind = chosen.Chosen?.Kind ?? ImportKind.Interactions;
        var (rows, problem) = FirstRows(chosen.Chosen, told, table);
        return new(
            table.Form.Kind, table.Form.IsZipped, [.. Facts(table.Form)], table.Form.TitleLines, table.Form.Notes, zone, kind, Word(chosen),
            [.. table.Columns.Select(column => Column(column, chosen.Chosen))], Targets(chosen), ImportTargets.Of(kind), rows, _questions, _questions.Count > 0 ? "" : problem,
            PurposeNames.Text(declared.Basis), [.. PurposeNames.Each(declared.Purposes).Select(PurposeNames.Text)]);
    }

    static string Word(MappingChoice choice) => choice switch
    {
        MappingChoice.Canonical => "canonical",
        MappingChoice.Kept => "kept",
        _ => "suggested",
    };

    static IEnumerable<FormFact> Facts(TableForm form)
    {
        if (form.Kind == TableKind.Csv)
        {
            yield return new("encoding", form.Encoding.Value, form.Encoding.IsTold);
            yield return new("separator", form.Separator.Value == '\t' ? "tab" : $"{form.Separator.Value}", form.Separator.IsTold);
            yield return new("quote", $"{form.Quote.Value}", form.Quote.IsTold);
        }
        if (form.Sheet.Value.Length > 0)
            yield return new("sheet", form.Sheet.Value, form.Sheet.IsTold);
        if (form.Kind is TableKind.Csv or TableKind.Excel or TableKind.OpenDocument)
            yield return new("header", $"{form.HeaderLine.Value}", form.HeaderLine.IsTold);
    }

    static PreviewColumn Column(ColumnPreview column, ColumnMapping? mapping)
    {
        var name = column.Form.Name.Trim();
        IReadOnlyList<string> targets = mapping is null ? (column.Role is { } role ? [role] : [])
            : [.. mapping.Columns.Where(rule => rule.Value.Reads.Contains(name, StringComparer.OrdinalIgnoreCase)).Select(rule => rule.Key)];
        return new(name, column.Form.Kind, $"{column.Form.Number.Decimal}", column.Form.Instant.Order, column.Form.Examples, targets,
            mapping?.LeftOut.Contains(name, StringComparer.OrdinalIgnoreCase) ?? false);
    }

    static IReadOnlyList<PreviewTarget> Targets(MappingChoice choice)
    {
        var reasons = choice is MappingChoice.Suggested(var suggestion) ? suggestion.Columns.ToDictionary(column => column.Target) : [];
        return [.. (choice.Chosen?.Columns ?? new Dictionary<string, CellRule>()).Select(column => Target(column.Key, column.Value, reasons.GetValueOrDefault(column.Key)))];
    }

    static PreviewTarget Target(string target, CellRule rule, SuggestedColumn? suggested) =>
        new(target, [.. rule.Reads.Distinct()], rule.Constant ?? "", rule.Times ?? "", rule.OncePerOrder, suggested?.Reason == "told" ? null : suggested?.Certainty, suggested?.Reason ?? "");

    /// <summary>Read as the import reads them, which also finds out what of the whole file is open.</summary>
    (IReadOnlyList<PreviewRow> Rows, string Problem) FirstRows(ColumnMapping? mapping, ToldForm told, TablePreview table)
    {
        var numbers = OpenColumns(table, mapping, TargetForm.Number, column => column.NumberDoubt);
        var dates = OpenColumns(table, mapping, TargetForm.Time, column => column.InstantDoubt);
        try
        {
            using var file = SourceFile.Open(path);
            return (mapping is null ? Canonical(file, told) : Mapped(file, mapping, told), "");
        }
        catch (ImportException open) when (numbers.Count + dates.Count > 0)
        {
            if (numbers is [var number, ..])
                _questions.Add(new(ImportQuestionKind.Decimal, open.Message) { Column = number.Name, Choices = ["comma", "point"] });
            if (dates is [var date, ..])
                _questions.Add(new(ImportQuestionKind.Dates, open.Message) { Column = date.Name, Choices = ["day-first", "month-first"] });
            return ([], open.Message);
        }
        catch (ImportException refused)
        {
            return ([], refused.Message);
        }
    }

    static IReadOnlyList<ColumnForm> OpenColumns(TablePreview table, ColumnMapping? mapping, TargetForm form, Func<ColumnForm, string?> doubt) => mapping is null
        ? [.. table.Columns.Where(column => column.Doubt is not null && column.Doubt == doubt(column.Form)).Select(column => column.Form)]
        : [.. table.Columns.Select(column => column.Form).Where(column => doubt(column) is not null && mapping.Columns.Any(rule =>
            ImportTargets.FormOf(mapping.Kind, rule.Key) == form && rule.Value.Reads.Contains(column.Name.Trim(), StringComparer.OrdinalIgnoreCase)))];

    List<PreviewRow> Canonical(Stream file, ToldForm told)
    {
        using var rows = CanonicalFile.Open(path, file, told, new ColumnSet(choice.CustomerKind));
        var seen = new List<PreviewRow>();
        while (seen.Count < MostRows && rows.Next())
        {
            var cells = new Dictionary<string, string>();
            for (var cell = 0; cell < rows.Cells && rows.Problem is null; cell++)
            {
                if (rows.Column(cell).Meaning != Meaning.Property && !rows.Cell(cell).IsEmpty)
                    cells[rows.Column(cell).Name] = Encoding.UTF8.GetString(rows.Cell(cell));
            }
            seen.Add(new(rows.Line, cells, rows.Problem?.Reason, rows.Problem?.Detail ?? ""));
        }
        return seen;
    }

    List<PreviewRow> Mapped(Stream file, ColumnMapping mapping, ToldForm told)
    {
        var cells = MappedFile.Open(path, file, mapping, told);
        using var table = cells.Table;
        var seen = new List<PreviewRow>();
        while (seen.Count < MostRows && table.Next())
        {
            var reject = table.Problem ?? cells.Fill();
            var texts = reject is not null ? [] : cells.Targets.Index().Select(target => (target.Item, Text: Encoding.UTF8.GetString(cells[target.Index])))
                .Where(cell => cell.Text.Length > 0).ToDictionary(cell => cell.Item, cell => cell.Text);
            seen.Add(new(table.Line, texts, reject?.Reason, reject?.Detail ?? ""));
        }
        return seen;
    }
}
