using System.IO.Compression;
using Wegmarke.Capture.Files;

namespace Wegmarke.Capture.Tables;

/// <summary>Asks the whole file what a sample left open; stops as soon as nothing is open any more.</summary>
static class TableScan
{
    const int LookEvery = 4_096;

    public static TableForm Of(Stream file, TableForm form)
    {
        using var rows = TableFile.Open(file, form, new ColumnSet(""));
        var evidence = new TableEvidence([.. form.Columns.Select(column => column.Name)]);
        for (var read = 1; rows.Next(); read++)
        {
            for (var cell = 0; rows.Problem is null && cell < rows.Cells; cell++)
            {
                if (!rows.IsTyped(cell) && form.Columns[cell] is { NumberDoubt: not null } or { InstantDoubt: not null })
                    evidence.Add(cell, rows.Cell(cell));
            }
            if (read % LookEvery == 0 && !evidence.IsOpen)
                break;
        }
        return form with { Columns = Merge(form.Columns, evidence.Columns(form.Told)) };
    }

    /// <summary>What the sample knew stays; what it left open is taken from the whole file.</summary>
    static ColumnForm[] Merge(IReadOnlyList<ColumnForm> sampled, IReadOnlyList<ColumnForm> read) =>
        [.. sampled.Zip(read, (was, now) => was with
        {
            Number = was.NumberDoubt is null ? was.Number : now.Number,
            NumberDoubt = was.NumberDoubt is null ? null : now.NumberDoubt,
            HasPlainNumbers = was.HasPlainNumbers && (was.NumberDoubt is null || now.HasPlainNumbers),
            Instant = was.InstantDoubt is null ? was.Instant : now.Instant,
            InstantDoubt = was.InstantDoubt is null ? null : now.InstantDoubt,
        })];
}
