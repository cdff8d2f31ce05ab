namespace Wegmarke.Analysis;

/// <summary>One source in <see cref="QualityAnswer"/>.</summary>
/// <param name="OfKnownPersons">Interactions whose profile carries an identifier of a person and not of devices alone.</param>
/// <param name="Rejected">Rows of its imports that were not kept.</param>
/// <param name="Silence">Days since its last interaction, when they are more than chance.</param>
public sealed record QualityOfSource(
    string Source, long Interactions, double LinkedShare, double KnownShare, long OfKnownPersons, DateTimeOffset? First, DateTimeOffset? Last, DateTimeOffset? LastReceived, long Rejected,
    IReadOnlyList<DaysMissing> Gaps, DaysMissing? Silence, IReadOnlyList<Oddity> Oddities, IReadOnlyList<UnmappedName> Unmapped)
{
    internal static QualityOfSource Of(SourceQuality source) => new(
        source.Source, source.Interactions, source.LinkedShare ?? 0, (double)source.OfKnownPersons / Math.Max(1, source.Interactions), source.OfKnownPersons,
        At(source.FirstTime), At(source.LastTime), At(source.LastReceived), source.Imports.RejectedBy.Values.Sum(),
        [.. source.Gaps.Select(QualityAnswer.Days)], source.Silence is { } silence ? QualityAnswer.Days(silence) : null, source.Oddities, source.Unmapped);

    static DateTimeOffset? At(long? milliseconds) => milliseconds is { } time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : null;
}
