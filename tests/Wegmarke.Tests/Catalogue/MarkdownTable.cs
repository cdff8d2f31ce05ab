namespace Wegmarke.Tests.Catalogue;

/// <summary>A table of a guide: header and rows as cells.</summary>
sealed record MarkdownTable(string Section, string[] Header, string[][] Rows)
{
    /// <summary>All tables of a document, each with the second-level heading above it.</summary>
    public static IReadOnlyList<MarkdownTable> In(string document)
    {
        var tables = new List<MarkdownTable>();
        var section = "";
        var lines = new List<string>();
        foreach (var line in document.Split('\n').Append(""))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                section = line[3..];
            if (line.StartsWith('|'))
                lines.Add(line);
            else if (lines.Count > 0)
            {
                tables.Add(new(section, Cells(lines[0]), lines.Skip(2).Select(Cells).ToArray()));
                lines.Clear();
            }
        }
        return tables;
    }

    public static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |".Replace("|  |", "| |", StringComparison.Ordinal);

    static string[] Cells(string line) => line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToArray();
}
