using System.Text;

namespace Wegmarke.Maps.Authoring;

/// <summary>A table as CSV that a German spreadsheet opens as it is. Its cells are guarded already.</summary>
static class CsvTable
{
    public static byte[] Bytes(MapTable table)
    {
        var lines = table.Rows.Select(row => string.Join(';', row.Select(cell => cell.Length == 0 ? "" : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")));
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\r\n")))];
    }
}
