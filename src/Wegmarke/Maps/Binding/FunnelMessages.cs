using Wegmarke.Analysis;

namespace Wegmarke.Maps.Binding;

/// <summary>What a map of funnels says at a glance: how many come to the end, where most are lost and what they do instead, and which group does worst.</summary>
static class FunnelMessages
{
    public static IReadOnlyList<MapMessage> Of(IReadOnlyList<FunnelStage> steps, IReadOnlyList<FunnelPanel> panels, FunnelTable table, FunnelWords words)
    {
        if (panels[0].Bars[0].Customers == 0 || steps.Count < 2)
            return [];
        MapMessage?[] messages = [End(steps, panels[0], words), Loss(steps, table, words), Group(steps, panels, table, words)];
        return [.. messages.OfType<MapMessage>()];
    }

    static MapMessage End(IReadOnlyList<FunnelStage> steps, FunnelPanel all, FunnelWords words)
    {
        var (first, last) = (Quoted(steps[0].Name, words), Quoted(steps[^1].Name, words));
        var begun = words.Format.Count(all.Bars[0].Customers);
        return new(words.Format.Share(all.Bars[^1].ShareOfStart ?? 0), words.Say(
            $"von {begun} Kunden, die mit {first} beginnen, kommen bis {last}", $"of {begun} customers who begin with {first} come to {last}"));
    }

    static MapMessage? Loss(IReadOnlyList<FunnelStage> steps, FunnelTable table, FunnelWords words)
    {
        var rows = table.Funnels[0].Steps;
        var at = Enumerable.Range(0, rows.Count - 1).MaxBy(step => rows[step].Dropped);
        if (rows[at].Dropped == 0)
            return null;
        var (lost, share) = (words.Format.Count(rows[at].Dropped), words.Format.Share(1 - (rows[at + 1].ShareOfPrevious ?? 0)));
        var next = rows[at].Next.FirstOrDefault(next => next.Touchpoint is not null);
        var instead = next is null ? "" : words.Say(
            $"; {words.Format.Share(next.Share)} von ihnen danach: {Quoted(words.Touchpoint(next.Touchpoint!), words)}", // such ones were looked for
            $"; {words.Format.Share(next.Share)} of them go to {Quoted(words.Touchpoint(next.Touchpoint!), words)} instead");
        return new(lost, words.Say(
            $"Kunden kommen von {Quoted(steps[at].Name, words)} nicht zu {Quoted(steps[at + 1].Name, words)}, {share}: der größte Verlust{instead}",
            $"customers do not come from {Quoted(steps[at].Name, words)} to {Quoted(steps[at + 1].Name, words)}, {share}: the greatest loss{instead}"));
    }

    /// <summary>The group that would have most customers more if it went on as all others do.</summary>
    static MapMessage? Group(IReadOnlyList<FunnelStage> steps, IReadOnlyList<FunnelPanel> panels, FunnelTable table, FunnelWords words)
    {
        if (panels.Count < 3)
            return null;
        var lower = (from funnel in table.Funnels
                     from row in funnel.Steps.Index()
                     where row.Item.Differs == "lower"
                     orderby (row.Item.ShareElsewhere - row.Item.ShareOfPrevious) * funnel.Steps[row.Index - 1].Units descending
                     select (Group: words.Group(table.By, funnel.Part), row.Index, row.Item)).FirstOrDefault();
        if (lower.Item is not { ShareOfPrevious: { } own, ShareElsewhere: { } elsewhere })
            return new("0", words.Say("Gruppen fallen zurück: Kein Unterschied geht über den Zufall hinaus", "groups fall behind: no difference goes beyond chance"));
        var (from, to) = (Quoted(steps[lower.Index - 1].Name, words), Quoted(steps[lower.Index].Name, words));
        return new(words.Format.Share(own), words.Say(
            $"gehen bei {Quoted(lower.Group, words)} von {from} zu {to} weiter, bei allen anderen {words.Format.Share(elsewhere)}: mehr als Zufall",
            $"go on from {from} to {to} in {Quoted(lower.Group, words)}, {words.Format.Share(elsewhere)} in all others: more than chance"));
    }

    static string Quoted(string name, FunnelWords words) => words.Say($"„{FunnelWords.Plain(name)}“", $"“{FunnelWords.Plain(name)}”");
}
