using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Wegmarke.Tests.Demo.Musterhaus;

/// <summary>Reads a sheet of an .xlsx file with the framework's own zip and XML.</summary>
static class RawBook
{
    static readonly XNamespace s_main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static List<Dictionary<string, string>> Rows(byte[] book, int sheet)
    {
        using var zip = new ZipArchive(new MemoryStream(book));
        var shared = Part(zip, "xl/sharedStrings.xml").Elements().Select(item => item.Value).ToArray();
        var rows = Part(zip, $"xl/worksheets/sheet{sheet}.xml").Descendants(s_main + "row").Select(row => Cells(row, shared)).ToList();
        var header = rows[0];
        return [.. rows.Skip(1).Select(row => header.ToDictionary(head => head.Value, head => row.GetValueOrDefault(head.Key, "")))];
    }

    public static XElement Part(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        return XElement.Load(stream);
    }

    /// <summary>To the second, as the serial number says.</summary>
    public static DateTime Time(string serial)
    {
        var seconds = Math.Round(decimal.Parse(serial, CultureInfo.InvariantCulture) * 86_400);
        return new DateTime(1899, 12, 30).AddSeconds((double)seconds);
    }

    public static long Cents(string money) => (long)(decimal.Parse(money, CultureInfo.InvariantCulture) * 100);

    static Dictionary<string, string> Cells(XElement row, string[] shared) => row.Elements().ToDictionary(
        cell => cell.Attribute("r")!.Value.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'),
        cell => cell.Attribute("t")?.Value == "s" ? shared[int.Parse(cell.Value, CultureInfo.InvariantCulture)] : cell.Value);
}
