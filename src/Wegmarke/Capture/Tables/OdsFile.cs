using System.Xml;

namespace Wegmarke.Capture.Tables;

/// <summary>An OpenDocument spreadsheet (.ods). All its sheets stand in one part.</summary>
sealed class OdsFile : Spreadsheet
{
    const string Content = "content.xml";

    readonly ZippedDocument _document;

    /// <param name="document">Disposed with the file.</param>
    /// <exception cref="ImportException">It is damaged.</exception>
    public OdsFile(ZippedDocument document) : base(TableKind.OpenDocument)
    {
        _document = document;
        var sheets = new List<SheetPart>();
        document.Read(Content, xml =>
        {
            if (xml.LocalName == "table" && xml.GetAttribute("table:name") is { } name)
                sheets.Add(new(name, Content, IsHidden: false));
            else if (xml.LocalName == "p" && sheets.Count > 0)
                sheets[^1] = sheets[^1] with { Size = sheets[^1].Size + 1 };
        });
        Sheets = sheets;
    }

    public static bool Is(ZippedDocument document) => document.Has(Content) && document.Has("META-INF/manifest.xml");

    public override IReadOnlyList<SheetPart> Sheets { get; }

    public override SheetReader Open(SheetPart sheet) => new OdsSheet(_document.Open(Content)!, sheet.Name); // it was read before

    public override void Dispose() => _document.Dispose();
}
