using Wegmarke.Analysis;
using Wegmarke.Engine;
using Wegmarke.Maps.Binding;

namespace Wegmarke.Maps.Reports;

/// <summary>Every step of the map as each group of customers meets it.</summary>
static class Cohorts
{
    const int MostValues = 24;

    /// <summary>Rarer touchpoints say nothing, and there may be tens of thousands of them.</summary>
    const int MostTouchpoints = 200;

    /// <summary>Channels with fewer customers are not looked into.</summary>
    const int FewestCustomers = 100;

    static readonly DimensionName s_channel = DimensionName.Of("channel");
    static readonly DimensionName s_device = DimensionName.Of("device");
    static readonly DimensionName s_location = DimensionName.Of("location");

    /// <summary>Channels differ by nature, so that of two nobody knows which is the normal one; of three two may agree.</summary>
    public static int FewestPeers(DimensionName dimension) => dimension == s_channel ? 2 : 1;

    public static async Task<IReadOnlyList<Cohort>> Of(ReportSources sources, PhaseMaps maps, CancellationToken cancel)
    {
        var known = (await sources.Dimensions.List(maps.Data, cancel)).Dimensions.Where(dimension => dimension.Filled > 0).Select(dimension => dimension.Name).ToHashSet();
        var asking = new CohortQuestion(sources, maps, [.. maps.Cells(maps.ByTouchpoint).Cells.OrderByDescending(cell => cell.Customers).Take(MostTouchpoints).Select(cell => cell.Cell.Cell)]);
        var cohorts = new List<Cohort>(await asking.Ask(s_channel, MostValues, cancel));
        if (known.Contains(s_location.Text))
            cohorts.AddRange(await asking.Ask(s_location, MostValues, cancel));
        if (!known.Contains(s_device.Text))
            return cohorts;
        var channels = maps.Cells(maps.ByChannel(maps.AsOne)).Cells.Where(cell => cell.Customers >= FewestCustomers).Select(cell => maps.Data.Channels[cell.Cell.Channel]);
        foreach (var channel in channels)
            cohorts.AddRange(await asking.Ask(s_device, channel, (MostValues, known.Contains(DimensionName.Session.Text)), cancel));
        return cohorts;
    }
}
