namespace Wegmarke.Demo.Musterhaus.Files;

/// <summary>An .xlsx file: sheets of rows, words that repeat in the shared table, times as serial numbers with a style.</summary>
sealed class Workbook
{
    const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const string Parts = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const string Package = "http://schemas.openxmlformats.org/package/2006";
    const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    readonly Dictionary<string, int> _shared = [];
    readonly List<Sheet> _sheets = [];
    int _uses;

    /// <param name="name">As the tab says.</param>
    /// <param name="header">First row.</param>
    /// <param name="rows">What fills each of the others; asked for when the book is saved, so that no sheet is ever held as a whole.</param>
    public void AddSheet(string name, IReadOnlyList<string> header, IEnumerable<Action<Sheet>> rows) => _sheets.Add(new(name, this, header, rows));

    public int Share(string text)
    {
        _uses++;
        if (!_shared.TryGetValue(text, out var at))
            _shared[text] = at = _shared.Count;
        return at;
    }

    public void Save(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var zip = new StoredZip(File.Create(path));
        Add(zip, "[Content_Types].xml", ContentTypes());
        Add(zip, "_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\">{Relationship(1, "officeDocument", "xl/workbook.xml")}</Relationships>");
        Add(zip, "xl/workbook.xml", Book());
        Add(zip, "xl/_rels/workbook.xml.rels", BookRelationships());
        Add(zip, "xl/styles.xml", Styles);
        for (var at = 0; at < _sheets.Count; at++)
            zip.Add($"xl/worksheets/sheet{at + 1}.xml", _sheets[at].Rows().Prepend($"{Head}<worksheet xmlns=\"{Main}\"><sheetData>").Append("</sheetData></worksheet>"));
        Add(zip, "xl/sharedStrings.xml", SharedStrings());
    }

    static void Add(StoredZip zip, string name, string xml) => zip.Add(name, [Head, xml]);

    string ContentTypes() =>
        $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + Part("/xl/workbook.xml", "sheet.main") + Part("/xl/styles.xml", "styles") + Part("/xl/sharedStrings.xml", "sharedStrings")
        + string.Concat(_sheets.Select((_, at) => Part($"/xl/worksheets/sheet{at + 1}.xml", "worksheet"))) + "</Types>";

    static string Part(string name, string type) => $"<Override PartName=\"{name}\" ContentType=\"{Types}{type}+xml\"/>";

    string Book() => $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Parts}\"><sheets>"
        + string.Concat(_sheets.Select((sheet, at) => $"<sheet name=\"{Sheet.Escaped(sheet.Name)}\" sheetId=\"{at + 1}\" r:id=\"rId{at + 1}\"/>")) + "</sheets></workbook>";

    string BookRelationships() => $"<Relationships xmlns=\"{Package}/relationships\">"
        + string.Concat(_sheets.Select((_, at) => Relationship(at + 1, "worksheet", $"worksheets/sheet{at + 1}.xml")))
        + Relationship(_sheets.Count + 1, "styles", "styles.xml") + Relationship(_sheets.Count + 2, "sharedStrings", "sharedStrings.xml") + "</Relationships>";

    static string Relationship(int id, string type, string target) => $"<Relationship Id=\"rId{id}\" Type=\"{Parts}/{type}\" Target=\"{target}\"/>";

    string SharedStrings() => $"<sst xmlns=\"{Main}\" count=\"{_uses}\" uniqueCount=\"{_shared.Count}\">"
        + string.Concat(_shared.Keys.Select(text => $"<si><t xml:space=\"preserve\">{Sheet.Escaped(text)}</t></si>")) + "</sst>";

    /// <summary>0 plain, 1 date and time, 2 money, 3 head of a column, 4 day.</summary>
    const string Styles = $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\\ hh:mm:ss\"/>"
        + "<numFmt numFmtId=\"165\" formatCode=\"#,##0.00\\ &quot;€&quot;\"/></numFmts>"
        + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"5\">"
        + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"165\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
        + "<xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";
}
