using System.Globalization;
using Wegmarke.Storage;

namespace Wegmarke.Privacy;

/// <summary>Lets go what is past its time (Art. 5(1)(e) DSGVO): the rows that form the log's beginning are cut off; older ones that came in
/// late and stand behind younger ones are emptied like erased ones, until the cut reaches them.</summary>
public static class RetainInteractions
{
    /// <summary>What would go. Changes nothing.</summary>
    /// <param name="limit">Everything that happened before goes.</param>
    public static ErasurePlan Plan(InteractionLog log, IEnumerable<IHoldsPersonalData> holders, DateTimeOffset limit)
    {
        var plan = new ErasurePlan { Limit = limit.ToUnixTimeMilliseconds() };
        if (LastOfPrefix(log, plan.Limit) is var last && last > (log.Cut?.Sequence ?? 0))
            plan.Cut = log.CutBehind(last);
        foreach (var holder in holders)
            holder.Expire(plan);
        return plan;
    }

    /// <summary>Rows up to here are all older; the log's last row never counts, because the next sequence follows from it.</summary>
    static long LastOfPrefix(InteractionLog log, long limit)
    {
        using var reader = LogReader.Open(log.Folder);
        if (reader is null)
            return 0;
        using var rows = reader.Rows(1, log.LastSequence - 1);
        var (last, end) = (0L, reader.LastSequence);
        while (rows.Next() && rows.Row.Time < limit && rows.Sequence < end)
            last = rows.Sequence;
        return last;
    }

    public static ProtocolEntry Run(InteractionLog log, ErasurePlan plan, Request request, TimeProvider clock)
    {
        var facts = new Dictionary<string, string>
        {
            ["before"] = DateTimeOffset.FromUnixTimeMilliseconds(plan.Limit).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["cutBehind"] = (plan.Cut?.Sequence ?? 0).ToString(CultureInfo.InvariantCulture),
            ["emptied"] = plan.Erased.ToString(CultureInfo.InvariantCulture),
        };
        return EraseContent.Run(log, plan, request.Note(ProtocolKind.Retain, facts), clock);
    }
}
