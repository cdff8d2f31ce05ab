using NodaTime.Text;

namespace Wegmarke.Analysis;

/// <summary>How good the data is, as it is answered.</summary>
public sealed record QualityAnswer(IReadOnlyList<QualityOfSource> Sources, IReadOnlyList<LinkAdvice> Advice)
{
    /// <summary>A tenant without a log has neither.</summary>
    public static QualityAnswer Of(QualityReport? report) => report is null ? new([], []) : new([.. report.Sources.Select(QualityOfSource.Of)], report.Advice);

    internal static DaysMissing Days(MissingDays days) => new(LocalDatePattern.Iso.Format(days.First), LocalDatePattern.Iso.Format(days.Last), days.Expected);
}
