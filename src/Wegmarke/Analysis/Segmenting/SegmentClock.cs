using Wegmarke.Engine;
using Wegmarke.Profiles;

namespace Wegmarke.Analysis.Segmenting;

/// <summary>Which customers are to be asked again because time went on, for all segments of a tenant that are seen from one kind of reference.
/// 8 bytes per customer. One thread.</summary>
sealed class SegmentClock(IReadOnlyList<SegmentCondition> conditions)
{
    readonly TurningTimes _turns = TurningTimes.Of(conditions);
    readonly bool _looksAtDay = conditions.Any(TurningTimes.LooksAtDay);
    long[] _due = [];
    long _end = long.MinValue;
    DateOnly _day;

    /// <summary>Nothing is seen from this kind of reference.</summary>
    public bool IsIdle => conditions.Count == 0;

    /// <summary>The first time that somebody is due; <see cref="long.MaxValue"/> = never.</summary>
    public long First { get; private set; } = long.MaxValue;

    /// <summary>Whether everybody is to be asked: the clock was turned back, or a day began that ages are counted by.</summary>
    public bool MovesEverybody(AskedAt asked, long end) => !IsIdle && (end < _end || (_looksAtDay && asked.DayOf(end) != _day));

    /// <summary>Adds those who are due at the end.</summary>
    public void AddDue(long end, HashSet<int> to)
    {
        if (end < First)
            return;
        for (var profile = 0; profile < _due.Length; profile++)
        {
            if (_due[profile] <= end)
                to.Add(profile);
        }
    }

    /// <summary>Notes that these were asked at the end; null = everybody.</summary>
    public void Note(TenantJourneys data, IEnumerable<int>? asked, AskedAt at, long end)
    {
        if (IsIdle)
            return;
        (_end, _day) = (end, at.DayOf(end));
        var known = _due.Length;
        Array.Resize(ref _due, data.ProfileCount);
        _due.AsSpan(Math.Min(known, _due.Length)).Fill(long.MaxValue);
        foreach (var profile in asked ?? Enumerable.Range(0, data.ProfileCount))
            _due[profile] = _turns.Next(data.Journeys, profile, end);
        First = _due.Length == 0 ? long.MaxValue : _due.Min();
    }
}
