using System.Text.Json.Serialization;
using Wegmarke.Analysis.Quality;
using Wegmarke.Feedback;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>How good touchpoints are, each by criteria and evidence. What nobody measured, tested or told is not in it.</summary>
/// <param name="Scores">By touchpoint, then criterion, then evidence.</param>
/// <param name="Unanswered">Touchpoints at which customers asked and the data says nothing of answers, with how often.</param>
public sealed record TouchpointScores(IReadOnlyList<TouchpointScore> Scores, IReadOnlyList<SilentTouchpoint> Unanswered)
{
    public static TouchpointScores None { get; } = new([], []);

    /// <param name="data">Null for a tenant without interactions: then only tests and interviews count.</param>
    /// <param name="tenant">Whose tests, interviews and checklists.</param>
    /// <param name="dimensions">Of the same tenant.</param>
    /// <param name="cancel">Ends the reading of the log.</param>
    public static async Task<TouchpointScores> Of(TenantJourneys? data, (TenantFolder Folder, Documents Documents) tenant, DimensionStore dimensions, CancellationToken cancel)
    {
        var delays = data is null ? [] : await AnswerDelays.Of(data, dimensions, (ReportingZone.Of(TenantSettings.Of(tenant.Documents)), Checklists.Of(tenant.Documents)), cancel);
        var (tests, interviews) = Kept(tenant.Folder);
        TouchpointScore[] scores =
        [
            .. delays.Select(delay => delay.Score()).OfType<TouchpointScore>(),
            .. Marked(Evidence.Test, tests.Select(test => (test.Touchpoint, test.Day, test.Marks))),
            .. Marked(Evidence.Interview, interviews.Where(interview => interview.Touchpoint.Length > 0).Select(interview => (interview.Touchpoint, interview.Day, interview.Marks))),
        ];
        return new(
            [.. scores.OrderBy(score => score.Touchpoint, StringComparer.Ordinal).ThenBy(score => score.Criterion).ThenBy(score => score.From)],
            [.. delays.Where(delay => delay.Delays.Count == 0).Select(delay => new SilentTouchpoint(delay.Touchpoint, delay.Asked)).OrderByDescending(silent => silent.Asked).ThenBy(silent => silent.Touchpoint, StringComparer.Ordinal)]);
    }

    /// <summary>Per touchpoint the score that counts for each criterion: measured before tested before told.</summary>
    [JsonIgnore]
    public ILookup<string, TouchpointScore> Best => Scores.DistinctBy(score => (score.Touchpoint, score.Criterion)).ToLookup(score => score.Touchpoint);

    static (IReadOnlyList<TouchpointTest>, IReadOnlyList<Interview>) Kept(TenantFolder folder)
    {
        using var reader = LogReader.Open(folder);
        return reader is null ? ([], []) : (KeptFeedback.Tests(reader), KeptFeedback.Interviews(reader));
    }

    static IEnumerable<TouchpointScore> Marked(Evidence evidence, IEnumerable<(string Touchpoint, DateOnly Day, Marks Marks)> kept) =>
        from one in kept
        from criterion in Enum.GetValues<Criterion>()
        let value = one.Marks.Of(criterion)
        where value is not null
        group (one.Day, Value: value.Value) by (one.Touchpoint, criterion) into marked
        let spread = ValuesSpread.Of([.. marked.Select(one => one.Value)])
        select new TouchpointScore(marked.Key.Touchpoint, marked.Key.criterion, evidence, spread.Mean, spread.Low, spread.High, spread.Count, marked.Max(one => one.Day), null, null);
}
