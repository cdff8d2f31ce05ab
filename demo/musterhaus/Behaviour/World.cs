using Wegmarke.Demo.Musterhaus.Company;
using Wegmarke.Demo.Musterhaus.Files;
using Wegmarke.Demo.Musterhaus.Planting;
using Wegmarke.Demo.Musterhaus.Words;

namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>What everything that happens works on. One thread; the same seed makes the same world.</summary>
sealed record World(ulong Seed, Plants Plants, Outbox Files)
{
    public Agenda Agenda { get; } = new();

    public Assortment Assortment { get; } = Assortment.Load();

    public Contents Contents { get; } = new(Plants.NoResonance);

    public Comments Comments { get; } = Comments.Load();

    public Truth Truth { get; } = new();

    public Clicks Clicks { get; } = new();

    /// <summary>Where a visit comes from when nothing else decides. The idle channel is not among them: nobody is brought by it.</summary>
    public Entry PickEntry(Dice dice) => dice.Weighted(Entry.All, entry => entry.Key == Plants.IdleChannel?.Channel ? 0 : entry.Weight);

    public double GoingOnAfterAdvice(Branch branch, bool researched) =>
        researched && Plants.AdviceBreak is { } planted && planted.Branch == branch.Key ? planted.GoingOn : AdviceBreak.Elsewhere;
}
