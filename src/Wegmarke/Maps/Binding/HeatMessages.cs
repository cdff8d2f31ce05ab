using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Binding;

/// <summary>What a heatmap says at a glance: where most contacts happen, how few rows carry most of them, and the worst problem or,
/// when there is none, where contacts come thickest.</summary>
static class HeatMessages
{
    const double Most = 0.8;
    const int FewestCustomers = 30;

    public static IReadOnlyList<MapMessage> Of(IReadOnlyList<HeatRow> rows, IReadOnlyList<HeatColumn> columns, long customers, Language language)
    {
        var words = new CellWords(language);
        var format = LocalFormat.Of(language);
        MapMessage?[] messages = [Busiest(rows, columns, words, format), Carrying(rows, words, format), Worst(rows, columns, words) ?? Thickest(rows, words, format)];
        return customers == 0 ? [] : [.. messages.OfType<MapMessage>()];
    }

    static MapMessage Busiest(IReadOnlyList<HeatRow> rows, IReadOnlyList<HeatColumn> columns, CellWords words, LocalFormat format)
    {
        var (row, phase, cell) = Cells(rows).MaxBy(cell => cell.Cell.Interactions);
        var share = format.Share((double)cell.Interactions / rows.Sum(each => each.Interactions));
        var (name, when) = (Plain(row.Name), Plain(columns[phase].Phase.Name));
        return new(share, words.Say($"aller Kontakte sind „{name}“ in der Phase „{when}“: das Feld mit den meisten", $"of all contacts are “{name}” in the phase “{when}”: the busiest cell"));
    }

    static MapMessage? Carrying(IReadOnlyList<HeatRow> rows, CellWords words, LocalFormat format)
    {
        var (all, sum, count) = (rows.Sum(row => row.Interactions), 0L, 0);
        foreach (var row in rows.OrderByDescending(row => row.Interactions).TakeWhile(_ => sum < Most * all))
            (sum, count) = (sum + row.Interactions, count + 1);
        if (rows.Count < 2)
            return null;
        var what = rows.All(row => row.Key == row.Channel) ? words.Say("Kanälen", "channels") : words.Say("Kontaktpunkten", "touchpoints");
        var (part, share) = (format.Count(rows.Count), format.Share((double)sum / all));
        return new(format.Count(count), words.Say($"von {part} {what} {(count == 1 ? "trägt" : "tragen")} {share} aller Kontakte", $"of {part} {what} {(count == 1 ? "carries" : "carry")} {share} of all contacts"));
    }

    static MapMessage? Worst(IReadOnlyList<HeatRow> rows, IReadOnlyList<HeatColumn> columns, CellWords words)
    {
        var bad = Cells(rows).Where(cell => cell.Cell.Problems.Count > 0).OrderByDescending(cell => cell.Cell.Customers).ToArray();
        if (bad.Length == 0)
            return null;
        var (row, phase, cell) = bad[0];
        var where = words.Say($"„{Plain(row.Name)}“ ({Plain(columns[phase].Phase.Name)})", $"“{Plain(row.Name)}” ({Plain(columns[phase].Phase.Name)})");
        return new($"{bad.Length}", bad.Length == 1
            ? words.Say($"Feld fällt auf: {where}, {cell.Problems[0]}", $"cell stands out: {where}, {cell.Problems[0]}")
            : words.Say($"Felder fallen auf; die meisten Kunden trifft {where}: {cell.Problems[0]}", $"cells stand out; most customers are hit at {where}: {cell.Problems[0]}"));
    }

    static MapMessage? Thickest(IReadOnlyList<HeatRow> rows, CellWords words, LocalFormat format)
    {
        var thickest = rows.Where(row => row.Customers >= FewestCustomers).MaxBy(row => (double)row.Interactions / row.Customers);
        return thickest is null ? null : new(
            format.Number((double)thickest.Interactions / thickest.Customers, 1),
            words.Say($"Kontakte hat, wer „{Plain(thickest.Name)}“ nutzt, dort im Mittel: so viele wie nirgends sonst", $"contacts on average has who uses “{Plain(thickest.Name)}”: nowhere are there more"));
    }

    static IEnumerable<(HeatRow Row, int Phase, HeatCell Cell)> Cells(IReadOnlyList<HeatRow> rows) =>
        from row in rows
        from cell in row.Cells.Index()
        where cell.Item is not null
        select (row, cell.Index, cell.Item);

    static string Plain(string name) => name.Replace("\u00ad", "", StringComparison.Ordinal);
}
