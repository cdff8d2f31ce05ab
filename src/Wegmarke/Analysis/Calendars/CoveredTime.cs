namespace Wegmarke.Analysis.Calendars;

/// <summary>The time that an answer knows about: within the period, and within the data.</summary>
sealed class CoveredTime(AskedQuestion asked)
{
    readonly long _from = Math.Max(asked.Question.Filter.Period.From?.ToUnixTimeMilliseconds() ?? long.MinValue, asked.Journeys.Coverage.FirstTime ?? long.MinValue);

    /// <summary>Exclusive.</summary>
    readonly long _to = Math.Min(asked.Question.Filter.Period.To?.ToUnixTimeMilliseconds() ?? long.MaxValue, asked.Journeys.Coverage.LastTime + 1 ?? long.MaxValue);

    /// <summary>Whether it covers the whole of a unit.</summary>
    public bool Holds(CalendarStretch stretch, int bucket) =>
        stretch.StartOf(bucket).ToUnixTimeMilliseconds() >= _from && stretch.EndOf(bucket).ToUnixTimeMilliseconds() <= _to;

    /// <summary>Whether a unit had ended when the data did.</summary>
    public bool IsOver(CalendarStretch stretch, int bucket) => stretch.EndOf(bucket).ToUnixTimeMilliseconds() <= _to;
}
