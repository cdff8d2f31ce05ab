using System.Text;
using Wegmarke.Catalogue;
using Wegmarke.Privacy;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>Works out what stays of rows whose content goes, so that totals by day, touchpoint and channel are what they were: name, value,
/// cost and conversion, and which lines were one purchase.</summary>
sealed class RowsToEmpty(Registers registers, TenantCatalogue catalogue, ProfilePartition partition, DayOfTotals days)
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
        _rows.Add((erasure, classified.IsLine ? Line(sequence, row, classified.IsRefund) : null));
    }

    /// <summary>Lines of a purchase are one wherever they stand; those of a refund when they came at one time.</summary>
    PurchaseLine Line(long sequence, in StoredRow row, bool isRefund)
    {
        var profile = partition.ProfileOf(row.Node)?.Node ?? 0;
        return new(row.Source, Encoding.UTF8.GetString(row.Order), profile, CollectedFor.FromBits(row.Purposes).Allows(Purpose.Analysis), isRefund,
            isRefund || profile == 0 ? row.Time : 0, new(row.Time, row.Ordinal, (uint)row.Key, sequence));
    }

    /// <summary>A goal that the catalogue names stays; of any other only that there was one, because it could say anything.</summary>
    (List<BodyPart> Keeps, bool IsConversion) Figures(ReadOnlySpan<byte> body)
    {
        var keeps = new List<BodyPart> { new(0, Math.Min(1, body.Length)) };
        var isConversion = false;
        var reader = new BodyReader(body);
        while (reader.Next() && reader.Field <= BodyField.Phase)
        {
            var isNamed = reader.Field == BodyField.Conversion && IsNamed(Encoding.UTF8.GetString(reader.Value));
            if (isNamed || reader.Field == BodyField.Cost)
                keeps.Add(reader.Part);
            isConversion |= reader.Field == BodyField.Conversion && !isNamed;
        }
        return (keeps, isConversion);
    }

    bool IsNamed(string goal) => catalogue.Conversions.Any(rule => rule.Names(goal));

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
