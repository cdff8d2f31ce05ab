using Wegmarke.Capture.Files;
using Wegmarke.Catalogue;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Capture.Mapping;

/// <summary>Costs: rows of one period, channel, campaign and currency are one sum, because advertising systems list what belongs together in
/// many rows. The sum of a file replaces what the source said before.</summary>
sealed class CostRows(MappedCells cells, string source, DateTimeOffset asOf) : RecordRows(cells)
{
    readonly Dictionary<CostKey, Sums> _sums = [];

    /// <summary>Only the whole file knows a sum.</summary>
    public override bool IsFull => false;

    public override Reject? Add()
    {
        if (NoText() is { } noText)
            return noText;
        if (Amount("cost", out var amount, out var currency) is { } problem)
            return problem;
        if (Day("day") is not { } day)
            return new(Line, DropReason.Incomplete, "'day' is empty: a cost needs the day, or the first day, it is of");
        if (amount is not { } minor)
            return new(Line, DropReason.Incomplete, "'cost' is empty");
        var last = Day("to") ?? day;
        if (last < day)
            return new(Line, DropReason.Contradiction, $"from {day:yyyy-MM-dd} to {last:yyyy-MM-dd} runs backwards");
        var cell = new CostKey(day, last, Text("channel"), Text("campaign"), currency);
        _sums[cell] = _sums.GetValueOrDefault(cell).Plus(minor, Count("impressions"), Count("clicks"));
        return null;
    }

    long Count(string target) => AmountText.Parse(Cell(target)) is { } count ? (long)count : 0;

    public override Func<LogTransaction, IdentityIndex, RecordsWritten> Take() => (transaction, _) => _sums.Aggregate(default(RecordsWritten), (written, sum) =>
        written.With(ChannelCosts.Write(transaction, Cost(sum.Key, sum.Value)), sum.Value.Rows));

    ChannelCost Cost(CostKey cell, Sums sums) =>
        new(source, cell.From, cell.To, cell.Channel, cell.Campaign, sums.Amount, cell.Currency, sums.Impressions, sums.Clicks, asOf);

    readonly record struct CostKey(DateOnly From, DateOnly To, string Channel, string Campaign, string Currency);

    readonly record struct Sums(long Amount, long Impressions, long Clicks, long Rows)
    {
        public Sums Plus(long amount, long impressions, long clicks) => new(checked(Amount + amount), Impressions + impressions, Clicks + clicks, Rows + 1);
    }
}
