using System.Text;
using Wegmarke.Capture.Tables;

namespace Wegmarke.Capture.Mapping;

/// <summary>The columns of a file and its first rows.</summary>
sealed class SampledFile
{
    const int Most = 500;

    SampledFile(IReadOnlyList<SampledColumn> columns, int rows) => (Columns, Rows) = (columns, rows);

    public IReadOnlyList<SampledColumn> Columns { get; }

    public int Rows { get; }

    /// <param name="path">For messages.</param>
    /// <param name="file">Disposed.</param>
    /// <param name="told">What needs no detection.</param>
    /// <exception cref="ImportException">The file cannot be read.</exception>
    public static SampledFile Of(string path, Stream file, ToldForm told)
    {
        var form = TableFile.FormOf(path, file, told);
        using var table = MappedFile.Table(file, form);
        var cells = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in form.Columns)
            cells[column.Name.Trim()] = [];
        var rows = 0;
        while (rows < Most && table.Next())
        {
            if (table.Problem is null)
                Read(table, cells, rows++);
        }
        return new([.. cells.Select((column, at) => ColumnOf(column.Key, column.Value, at < form.Columns.Count ? form.Columns[at] : new ColumnForm(column.Key), rows))], rows);
    }

    static void Read(Table table, Dictionary<string, List<string>> cells, int row)
    {
        for (var cell = 0; cell < table.Cells; cell++)
        {
            var name = table.Column(cell).Name.Trim();
            if (!cells.TryGetValue(name, out var column))
                cells[name] = column = [];
            while (column.Count < row)
                column.Add("");
            column.Add(Encoding.UTF8.GetString(Blank.Trim(table.Cell(cell))));
        }
    }

    static SampledColumn ColumnOf(string name, List<string> cells, ColumnForm form, int rows)
    {
        while (cells.Count < rows)
            cells.Add("");
        var known = KnownHeaders.Of(name);
        return new(form.Name.Trim(), form, known?.Role, known?.Rank ?? 0, cells);
    }

    public SampledFile Without(IReadOnlyList<string> names) => names.Count == 0 ? this
        : new([.. Columns.Where(column => !names.Contains(column.Name, StringComparer.OrdinalIgnoreCase))], Rows);

    /// <summary>All that canonical contacts need is there under its own name.</summary>
    public bool IsCanonical => HasName("time") && (HasName("touchpoint") || HasName("event"));

    public bool HasName(string name) => Columns.Any(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The surest filled column of a role; of equal ones the first. A column without any value means nothing.</summary>
    public SampledColumn? Find(ColumnRole role, Func<SampledColumn, bool>? fits = null) =>
        Columns.Where(column => column.Role == role && !column.IsEmpty && (fits is null || fits(column))).MinBy(column => column.Rank);

    public SampledColumn? Find(IEnumerable<ColumnRole> roles, Func<SampledColumn, bool>? fits = null) =>
        roles.Select(role => Find(role, fits)).FirstOrDefault(column => column is not null);

    public bool Has(params IEnumerable<ColumnRole> roles) => Columns.Any(column => column.Role is { } role && roles.Contains(role));
}
