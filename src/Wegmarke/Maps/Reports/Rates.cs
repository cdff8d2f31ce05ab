using Wegmarke.Engine;

namespace Wegmarke.Maps.Reports;

/// <summary>A group's rate beside that of its peers.</summary>
/// <param name="Group">Those who went on, of all.</param>
/// <param name="Peers">The same of all others together.</param>
/// <param name="Median">Of the peers' rates.</param>
/// <param name="IsVisit">Of visits, not of journeys.</param>
sealed record Rates((long On, long All) Group, (long On, long All) Peers, double Median, bool IsVisit)
{
    public double Own => (double)Group.On / Group.All;

    /// <summary>Of the difference, without supposing that both are equal.</summary>
    public double Error => Math.Sqrt(Variance(Group) + Variance(Peers));

    /// <summary>How probable so much less than the peers were by chance alone.</summary>
    public double Probability
    {
        get
        {
            var pooled = (double)(Group.On + Peers.On) / (Group.All + Peers.All);
            var error = Math.Sqrt(pooled * (1 - pooled) * (1.0 / Group.All + 1.0 / Peers.All));
            return error == 0 ? 1 : Chance.UpperTail(((double)Peers.On / Peers.All - Own) / error);
        }
    }

    static double Variance((long On, long All) part)
    {
        var rate = (double)part.On / part.All;
        return rate * (1 - rate) / part.All;
    }
}
