namespace Wegmarke.Capture.Tables;

/// <summary>Tells lines that are no rows, and counts them.</summary>
sealed class NoRows(TableForm form, int width)
{
    readonly byte[] _first = System.Text.Encoding.UTF8.GetBytes(form.Columns.Count > 0 ? form.Columns[0].Name : "");

    public SkippedLines Skipped { get; private set; } = new(form.TitleLines.Count, 0, 0, 0);

    /// <summary>By its first filled cell nearly every row is known to be one.</summary>
    public bool MayBegin(ReadOnlySpan<byte> firstFilled) =>
        Blank.TrimStart(firstFilled).IsEmpty || TotalLine.MayStart(firstFilled) || (_first.Length > 0 && Blank.Trim(firstFilled).SequenceEqual(_first));

    /// <summary>Counts the line when it is none.</summary>
    public bool Has(List<string> cells)
    {
        var isBlank = cells.TrueForAll(string.IsNullOrWhiteSpace);
        var isHeader = !isBlank && form.Columns.All(column => column.At < cells.Count && cells[column.At].Trim() == column.Name);
        var isTotal = !isBlank && !isHeader && cells.Count <= width && TotalLine.Is([.. cells, .. Enumerable.Repeat("", width - cells.Count)]);
        Skipped = Skipped with
        {
            Blank = Skipped.Blank + (isBlank ? 1 : 0),
            RepeatedHeaders = Skipped.RepeatedHeaders + (isHeader ? 1 : 0),
            Totals = Skipped.Totals + (isTotal ? 1 : 0),
        };
        return isBlank || isHeader || isTotal;
    }
}
