using Wegmarke.Privacy;

namespace Wegmarke.Analysis;

/// <summary>What is kept how long, and what is past its time by now.</summary>
/// <param name="Classes">All there are.</param>
public sealed record RetentionView(DateTimeOffset At, IReadOnlyList<RetentionOfClass> Classes)
{
    public long Past => Classes.Sum(one => one.Past);

    /// <summary>Of what is past its time, how much is held back.</summary>
    public long Held => Classes.Sum(one => one.Held);

    internal static RetentionView Of(RetentionSettings settings, DateTimeOffset now, Func<RetentionClass, (long Past, long Held)> count) => new(now, [.. RetentionClass.All.Select(what =>
    {
        var (past, held) = count(what);
        return new RetentionOfClass(what.Key, what.German, what.What, settings.Text(what), what.IsLeast ? null : settings.LimitOf(what, now), past) { Held = held };
    })]);
}
