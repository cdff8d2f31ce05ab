using NodaTime;
using Wegmarke.Engine;
using Wegmarke.Feedback;

namespace Wegmarke.Analysis.Quality;

/// <summary>One pass over all journeys that pairs requests with their first answers. One thread; memory for one number per answered request.</summary>
sealed class AnswerScan
{
    readonly TenantJourneys _data;
    readonly bool[] _requests;
    readonly bool[] _replies;
    readonly bool[] _repliesOfCases;
    readonly IReadOnlyList<ToldAnswers> _told;
    readonly Dimension? _cases;
    readonly long[] _asked;
    readonly AnswerTimes?[] _times;
    readonly AnswerTimes?[] _caseTimes;
    readonly List<(TimeSpan Delay, double? Worth, long Asked)>[] _answered;
    readonly Dictionary<int, long> _inCases = [];

    public AnswerScan(TenantJourneys data, bool[] requests, IReadOnlyList<ToldAnswers> told, Dimension? cases, Checklists checklists)
    {
        (_data, _requests, _told, _cases) = (data, requests, told, cases);
        var words = AnswerWords.Shipped;
        _replies = [.. data.Touchpoints.Select(words.Replies.Contains)];
        _repliesOfCases = [.. data.Touchpoints.Select(words.RepliesOfCases.Contains)];
        _asked = new long[requests.Length];
        _answered = [.. requests.Select(_ => new List<(TimeSpan, double?, long)>())];
        _times = [.. data.Channels.Select(channel => checklists.OfChannel(channel).Answers)];
        _caseTimes = [.. data.Channels.Select(channel => checklists.OfChannel(channel) is var list ? list.CaseAnswers ?? list.Answers : null)];
    }

    public IReadOnlyList<AnsweredTouchpoint> Run(DateTimeZone zone)
    {
        foreach (var slice in _data.Journeys.Slices(1))
            Scan(slice);
        return [.. Enumerable.Range(0, _requests.Length).Where(code => _asked[code] > 0).Select(code => Answered(code, zone))];
    }

    AnsweredTouchpoint Answered(int code, DateTimeZone zone)
    {
        var latest = _answered[code].Count == 0 ? default : Instant.FromUnixTimeMilliseconds(_answered[code].Max(answer => answer.Asked)).InZone(zone).Date;
        return new(_data.Touchpoints[code], _asked[code], [.. _answered[code].Select(answer => answer.Delay).Order()],
            [.. _answered[code].Select(answer => answer.Worth).OfType<double>().Order()], _answered[code].Count == 0 ? default : new(latest.Year, latest.Month, latest.Day));
    }

    void Scan(JourneySlice slice)
    {
        var columns = slice.Columns;
        var told = _told.Select(answers => (Codes: answers.Property.In(columns), answers.Property.Values, answers.Reading, answers.IsTime)).ToArray();
        var cases = _cases?.In(columns);
        for (var profile = slice.FirstProfile; profile < slice.EndProfile; profile++)
        {
            if (slice.Hidden?[profile] != true)
                Scan(columns, profile, cases, Told);
        }
        for (var at = slice.FirstUnlinked; at < slice.EndUnlinked; at++)
            Ask(columns, at, Told, reply: null);

        (TimeSpan Delay, bool IsOfCase)? Told(int at) => told.Select(answers => answers.Codes[at] is > 0 and var code
            && answers.Reading.Delay(answers.Values.Text(code), columns.Times.Span[at]) is { } delay ? (delay, answers.IsTime) : ((TimeSpan, bool)?)null)
            .FirstOrDefault(delay => delay is not null);
    }

    /// <summary>From the last interaction to the first, so that what follows is known.</summary>
    void Scan(JourneyColumns columns, int profile, DimensionColumn? cases, Func<int, (TimeSpan Delay, bool IsOfCase)?> told)
    {
        var (start, length) = columns.PositionsOf(profile).GetOffsetAndLength(columns.Count);
        long? inJourney = null;
        _inCases.Clear();
        for (var at = start + length - 1; at >= start; at--)
        {
            var (touchpoint, its) = (columns.Touchpoints.Span[at], cases?[at] ?? 0);
            Ask(columns, at, told, its == 0 ? inJourney : _inCases.TryGetValue(its, out var reply) ? reply : null);
            if (its > 0 && _repliesOfCases[touchpoint])
                _inCases[its] = columns.Times.Span[at];
            if (its == 0 && _replies[touchpoint])
                inJourney = columns.Times.Span[at];
            if (columns.JourneyStarts[at])
                inJourney = null;
        }
    }

    /// <param name="reply">Time of the first contact by the company behind it.</param>
    void Ask(JourneyColumns columns, int at, Func<int, (TimeSpan Delay, bool IsOfCase)?> told, long? reply)
    {
        var touchpoint = columns.Touchpoints.Span[at];
        if (!_requests[touchpoint])
            return;
        _asked[touchpoint]++;
        var time = columns.Times.Span[at];
        (TimeSpan Delay, bool IsOfCase)? answer = told(at) ?? (reply is { } behind ? (TimeSpan.FromMilliseconds(behind - time), true) : null);
        if (answer is not var (delay, isOfCase))
            return;
        var times = isOfCase ? _caseTimes[columns.Channels.Span[at]] : _times[columns.Channels.Span[at]];
        _answered[touchpoint].Add((delay, times?.ScoreOf(delay), time));
    }
}
