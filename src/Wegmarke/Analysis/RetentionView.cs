using Wegmarke.Privacy;

namespace Wegmarke.Analysis;

/// <summary>What is kept how long, and what is past its time by now.</summary>
/// <param name="Classes">All there are.</param>
public sealed record RetentionView(DateTimeOffset At, IReadOnlyList<RetentionOfClass> Classes)
{
    public long Past => Classes.Sum(one => one.Past);

    internal static RetentionView Of(RetentionSettings settings, DateTimeOffset now, Func<RetentionClass, long> past) =>
        new(now, [.. RetentionClass.All.Select(what => new RetentionOfClass(what.Key, what.German, what.What, settings.Text(what), what.IsLeast ? null : settings.LimitOf(what, now), past(what)))]);
}
