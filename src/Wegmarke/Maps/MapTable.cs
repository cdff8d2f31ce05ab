using Wegmarke.Catalogue;
using Wegmarke.Maps.Authoring;

namespace Wegmarke.Maps;

/// <summary>A map as a table of stages by lanes, as people draw it in a spreadsheet: a row of phases, a row of steps, then a row for each lane.</summary>
/// <param name="Rows">Cells as text; all rows are equally long.</param>
public sealed record MapTable(IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>What <see cref="MapTableReading"/> reads back without loss, save pictures inside of cards, of which their captions stay.</summary>
    public static MapTable Of(JourneyMapDocument map, TenantCatalogue catalogue, Language language) => new TableWriting(map, catalogue, language).Table();

    /// <summary>As CSV with semicolons and a byte-order mark, as a German Excel opens it; nothing in it runs as a formula.</summary>
    public byte[] ToCsv() => CsvTable.Bytes(this);

    /// <summary>As an Excel workbook of one sheet.</summary>
    /// <exception cref="FormatException">A cell is longer than Excel takes; the message says which.</exception>
    public byte[] ToExcel() => ExcelTable.Bytes(this);
}
