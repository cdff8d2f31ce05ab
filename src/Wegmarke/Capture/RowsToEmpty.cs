using System.Text;
using Wegmarke.Catalogue;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>Works out what stays of rows whose content goes, so that totals by day, touchpoint and channel are what they were: name, value,
/// cost and conversion, and which lines were one purchase.</summary>
sealed class RowsToEmpty(Registers registers, TenantCatalogue catalogue, LocalDays days)
{
    readonly List<(RowErasure Row, PurchaseLine? Line)> _rows = [];

    public void Take(long sequence, in StoredRow row)
    {
        var classified = Classified.Of(row, registers, catalogue);
        var (keeps, isConversion) = Figures(row.Body);
        var erasure = new RowErasure(sequence)
        {
            Day = days.Of(row.Time),
            CountsOn = days.Of(row.Time),
            Name = classified.Name,
            IsConversion = isConversion,
            Keeps = keeps,
        };
        _rows.Add((erasure, row.Order.IsEmpty ? null : Line(sequence, row, classified.IsRefund)));
    }

    /// <summary>Lines of a purchase are one wherever they stand; those of a refund when they came at one time.</summary>
    static PurchaseLine Line(long sequence, in StoredRow row, bool isRefund) =>
        new(row.Source, Encoding.UTF8.GetString(row.Order), row.Node, isRefund, isRefund || row.Node == 0 ? row.Time : 0, new(row.Time, row.Ordinal, (uint)row.Key, sequence));

    static (List<BodyPart> Keeps, bool IsConversion) Figures(ReadOnlySpan<byte> body)
    {
        var keeps = new List<BodyPart> { new(0, Math.Min(1, body.Length)) };
        var isConversion = false;
        var reader = new BodyReader(body);
        while (reader.Next() && reader.Field <= BodyField.Phase)
        {
            if (reader.Field == BodyField.Cost)
                keeps.Add(reader.Part);
            isConversion |= reader.Field == BodyField.Conversion;
        }
        return (keeps, isConversion);
    }

    public void AddTo(ErasurePlan plan)
    {
        foreach (var row in _rows.Where(row => row.Line is null))
            plan.Add(row.Row);
        var number = 0;
        foreach (var purchase in _rows.Where(row => row.Line is not null).GroupBy(row => row.Line! with { Place = default })) // those with a line
        {
            number++;
            var lines = purchase.OrderBy(row => row.Line!.Place).Select(row => row.Row).ToList();
            foreach (var (rank, line) in lines.Index())
                plan.Add(line with { Group = number, Rank = rank, CountsOn = lines[0].Day });
        }
    }
}
