using Wegmarke.Privacy;

namespace Wegmarke.Analysis;

/// <summary>What is kept how long, and what is past its time by now.</summary>
/// <param name="Classes">All there are.</param>
public sealed record RetentionView(DateTimeOffset At, IReadOnlyList<RetentionView.Line> Classes)
{
    /// <param name="Name">German.</param>
    /// <param name="What">What goes, and what stays of it.</param>
    /// <param name="Keep">36m, or forever.</param>
    /// <param name="Before">What is older is past its time; null = nothing is.</param>
    /// <param name="Past">How much is; of interactions these, of files files, of others entries.</param>
    public sealed record Line(string Class, string Name, string What, string Keep, DateTimeOffset? Before, long Past);

    public long Past => Classes.Sum(one => one.Past);

    internal static RetentionView Of(RetentionSettings settings, DateTimeOffset now, Func<RetentionClass, long> past) =>
        new(now, [.. RetentionClass.All.Select(what => new Line(what.Key, what.German, what.What, settings.Text(what), settings.LimitOf(what, now), past(what)))]);
}
