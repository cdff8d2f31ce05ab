using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Engine;

namespace Wegmarke.Maps.Binding;

/// <summary>What the wheel says at a glance: how many touchpoints a customer uses, which one is used most, and where customers feel worst or,
/// when nobody feels bad, in whose channels they are met.</summary>
static class WheelMessages
{
    public static IReadOnlyList<MapMessage> Of(IReadOnlyList<WheelDisc> discs, IReadOnlyList<CellFigures> cells, double perCustomer, long customers, Language language)
    {
        var format = LocalFormat.Of(language);
        string Say(string german, string english) => language == Language.German ? german : english;
        var most = discs[0];
        return
        [
            new(format.Number(perCustomer, 1), Say($"von {format.Count(cells.Count)} Kontaktpunkten nutzt ein Kunde im Mittel", $"of {format.Count(cells.Count)} touchpoints are used by a customer on average")),
            new(format.Share(most.Share), Say($"der Kunden nutzen „{Plain(most.Name)}“, mehr als alles andere", $"of customers use “{Plain(most.Name)}”, more than anything else")),
            Worst(discs, cells, format, Say) ?? Owned(discs, cells, format, Say),
        ];
    }

    static MapMessage? Worst(IReadOnlyList<WheelDisc> discs, IReadOnlyList<CellFigures> cells, LocalFormat format, Func<string, string, string> say)
    {
        var unhappy = CellProblems.Unhappy(cells.Take(discs.Count)).ToHashSet();
        var worst = discs.Where((_, at) => unhappy.Contains(cells[at])).MinBy(disc => disc.Feeling!.Mean); // unhappy ones have answered
        return worst is null ? null : new(
            format.Signed(worst.Feeling!.Mean, 1),
            say($"ist das Gefühl bei „{Plain(worst.Name)}“ ({format.Count(worst.Feeling.Answers)} Antworten): so schlecht wie nirgends sonst",
                $"is the feeling at “{Plain(worst.Name)}” ({format.Count(worst.Feeling.Answers)} answers): nowhere is it worse"));
    }

    static MapMessage Owned(IReadOnlyList<WheelDisc> discs, IReadOnlyList<CellFigures> cells, LocalFormat format, Func<string, string, string> say)
    {
        var interactions = discs.Zip(cells, (disc, cell) => (disc.Ring, cell.Linked.Interactions)).ToArray();
        var share = format.Share((double)interactions.Where(part => part.Ring == ChannelOwnership.Own).Sum(part => part.Interactions) / interactions.Sum(part => part.Interactions));
        return new(share, say("der Kontakte kommen über eigene Kanäle, die übrigen über bezahlte, verdiente und persönliche", "of contacts come through own channels, the others through paid, earned and personal ones"));
    }

    static string Plain(string name) => name.Replace("\u00ad", "", StringComparison.Ordinal);
}
