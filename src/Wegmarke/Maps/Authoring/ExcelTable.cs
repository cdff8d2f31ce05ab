using System.IO.Compression;
using System.Security;
using System.Text;

namespace Wegmarke.Maps.Authoring;

/// <summary>A table as an Excel workbook: every cell text, phases merged over their steps, heads and lanes frozen. The same table gives the same bytes.</summary>
static class ExcelTable
{
    const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const int HeadRows = 2;

    /// <summary>Excel repairs a workbook with a longer cell by cutting it.</summary>
    const int LongestCell = 32_767;

    static readonly DateTimeOffset s_always = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <exception cref="FormatException">A cell is longer than Excel takes.</exception>
    public static byte[] Bytes(MapTable table)
    {
        foreach (var (row, (at, cell)) in table.Rows.SelectMany(row => row.Index().Select(cell => (row, cell))).Where(cell => cell.cell.Item.Length > LongestCell))
            throw new FormatException($"The cell of '{PeoplesText.Shown(row[0])}' at '{PeoplesText.Shown(table.Rows[1][at])}' has {cell.Length:N0} letters; one of Excel holds {LongestCell:N0}. Part it into several steps or lanes, or export as .csv or .json.");
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""");
            Add(archive, "_rels/.rels", $"""<Relationships xmlns="{Relations}"><Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Add(archive, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="Karte" sheetId="1" r:id="r1"/></sheets></workbook>""");
            Add(archive, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Relations}"><Relationship Id="r1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{Office}/styles" Target="styles.xml"/></Relationships>""");
            Add(archive, "xl/styles.xml", $"""<styleSheet xmlns="{Main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>""");
            Add(archive, "xl/worksheets/sheet1.xml", Sheet(table));
        }
        return bytes.ToArray();
    }

    static string Sheet(MapTable table)
    {
        var xml = new StringBuilder($"""<worksheet xmlns="{Main}"><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="{HeadRows}" topLeftCell="B3" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="{table.Rows[0].Count}" width="28" customWidth="1"/></cols><sheetData>""");
        foreach (var (at, row) in table.Rows.Index())
        {
            xml.Append($"<row r=\"{at + 1}\">");
            foreach (var (column, cell) in row.Index().Where(cell => cell.Item.Length > 0))
                xml.Append($"<c r=\"{Column(column)}{at + 1}\" t=\"inlineStr\" s=\"{(at < HeadRows || column == 0 ? 1 : 0)}\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(cell)}</t></is></c>");
            xml.Append("</row>");
        }
        xml.Append("</sheetData>");
        var merged = Merged(table).ToArray();
        if (merged.Length > 0)
            xml.Append($"<mergeCells count=\"{merged.Length}\">").AppendJoin("", merged.Select(range => $"<mergeCell ref=\"{range}\"/>")).Append("</mergeCells>");
        return xml.Append("</worksheet>").ToString();
    }

    /// <summary>A phase's name stands over its first step; what is empty behind it, over a step, belongs to it.</summary>
    static IEnumerable<string> Merged(MapTable table)
    {
        var (phases, steps) = (table.Rows[0], table.Rows[1]);
        for (var first = 1; first < phases.Count; first++)
        {
            var last = first;
            while (last + 1 < phases.Count && phases[last + 1].Length == 0 && steps[last + 1].Length > 0)
                last++;
            if (last > first)
                yield return $"{Column(first)}1:{Column(last)}1";
            first = last;
        }
    }

    /// <summary>0 is A, 26 is AA.</summary>
    static string Column(int column) => column < 26 ? $"{(char)('A' + column)}" : Column(column / 26 - 1) + Column(column % 26);

    static void Add(ZipArchive archive, string name, string xml)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = s_always;
        using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml);
    }
}
