using System.Globalization;
using Wegmarke.Storage;

namespace Wegmarke.Privacy;

/// <summary>Lets go what is past its time (Art. 5(1)(e) DSGVO): the rows that form the log's beginning are cut off; older ones that came in
/// late and stand behind younger ones, or behind what is kept longer (an order, data of somebody whose processing is restricted), are emptied like erased ones, until the cut reaches them.</summary>
public static class RetainInteractions
{
    /// <summary>What would go. Changes nothing.</summary>
    /// <param name="log">Null = only to be looked at: then nothing is cut, and all that is past its time counts as to be emptied.</param>
    /// <param name="folder">Whose log.</param>
    /// <param name="holders">All stores.</param>
    /// <param name="limits">Up to when.</param>
    public static ErasurePlan Plan(InteractionLog? log, TenantFolder folder, IEnumerable<IHoldsPersonalData> holders, RetentionLimits limits)
    {
        var plan = new ErasurePlan { Limit = limits.Interactions.ToUnixTimeMilliseconds(), OrdersLimit = limits.Orders.ToUnixTimeMilliseconds(), HeldNodes = limits.HeldNodes };
        if (log is not null && plan.Limit > 0 && Prefix(log, folder, plan) is var (last, rows) && last > (log.Cut?.Sequence ?? 0))
            (plan.Cut, plan.CutRows) = (log.CutBehind(last), rows);
        foreach (var holder in holders)
            holder.Expire(plan);
        return plan;
    }

    /// <summary>Rows up to here are all past their time, and how many of them say something still; the log's last row never counts, because the
    /// next sequence follows from it.</summary>
    static (long Last, int Rows) Prefix(InteractionLog log, TenantFolder folder, ErasurePlan plan)
    {
        using var reader = LogReader.Open(folder);
        if (reader is null)
            return (0, 0);
        using var rows = reader.Rows(1, log.LastSequence - 1);
        var (last, full, end) = (0L, 0, reader.LastSequence);
        while (rows.Next() && plan.IsPast(rows.Row) && rows.Sequence < end)
            (last, full) = (rows.Sequence, full + (rows.Row.IsErased ? 0 : 1));
        return (last, full);
    }

    /// <param name="facts">What else goes in the same run, by class.</param>
    public static ProtocolEntry Run(InteractionLog log, ErasurePlan plan, Request request, IReadOnlyDictionary<string, string> facts, TimeProvider clock) => EraseContent.Run(
        log, plan, request.Note(ProtocolKind.Retain, new Dictionary<string, string>(facts)
        {
            ["before"] = DateTimeOffset.FromUnixTimeMilliseconds(plan.Limit).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["cutBehind"] = (plan.Cut?.Sequence ?? 0).ToString(CultureInfo.InvariantCulture),
            ["emptied"] = plan.Erased.ToString(CultureInfo.InvariantCulture),
        }), clock);
}
