using Wegmarke.Analysis;
using Wegmarke.Engine;
using Wegmarke.Maps.Binding;

namespace Wegmarke.Maps.Reports;

/// <summary>Looks for weak points in everything that can be compared, and tells those that are more than chance among all comparisons together.</summary>
sealed class WeakPointSearch(ReportSources sources)
{
    const double FalseShare = 0.05;

    /// <summary>Of one kind; more are a list that nobody works off.</summary>
    const int MostOfKind = 5;

    /// <returns>The weak points, ranked, and the number of comparisons.</returns>
    public async Task<(IReadOnlyList<WeakPoint> Points, int Compared)> Run(CancellationToken cancel)
    {
        var data = sources.Subject.Data!; // whoever asks has seen that there is some
        var maps = sources.Subject.Request.MapsOf(data);
        var words = new ReportWords(sources.Subject.Request.Language, data.Currency);
        var switches = await ChannelSwitches.Of(data, sources.Subject.Desk, maps.Question, cancel);
        var cohorts = await Cohorts.Of(sources, maps, cancel);
        Suspicion[] suspicions =
        [
            .. new StallSearch(maps, words).Of(cohorts),
            .. new BreakSearch(maps, words, switches).All(),
            .. new FeelingSearch(maps, words, sources.Subject.Store).Of(cohorts),
            .. await new ResonanceSearch(sources, maps, words).All(cancel),
        ];
        var found = suspicions.Zip(Chance.Discoveries([.. suspicions.Select(suspicion => suspicion.Probability)], FalseShare))
            .Where(suspicion => suspicion.Second && suspicion.First.Matters).Select(suspicion => suspicion.First)
            .GroupBy(suspicion => suspicion.About).Select(same => Told(same.MinBy(suspicion => suspicion.Probability)!)); // no group is empty
        return ([.. WeakPoint.Ranked(WeakPoint.Ranked(found).GroupBy(point => point.Kind).SelectMany(kind => kind.Take(MostOfKind)))], suspicions.Length);
    }

    static WeakPoint Told(Suspicion suspicion) => suspicion.Point() with { Id = MapId.Of(suspicion.Key), Touchpoint = suspicion.Step?.Touchpoint ?? "", Phase = suspicion.Step?.Phase ?? "", Location = suspicion.Location };
}
