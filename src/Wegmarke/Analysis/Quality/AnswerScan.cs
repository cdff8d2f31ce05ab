using System.Runtime.CompilerServices;
using NodaTime;
using Wegmarke.Engine;
using Wegmarke.Feedback;

namespace Wegmarke.Analysis.Quality;

/// <summary>One pass over journeys that pairs requests with their first answers, a share of them by each thread. Memory for one number per answered request.</summary>
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

    public static IReadOnlyList<AnsweredTouchpoint> Of(TenantJourneys data, Func<AnswerScan> scan, DateTimeZone zone, CancellationToken cancel) =>
        (new JourneyQuestion(data.Journeys) { Cancel = cancel }).RunSlices(slice =>
        {
            var share = scan();
            share.Scan(slice);
            return share;
        }, Merge).Result(zone);

    static AnswerScan Merge(AnswerScan left, AnswerScan right)
    {
        for (var code = 0; code < left._asked.Length; code++)
        {
            left._asked[code] += right._asked[code];
            left._answered[code].AddRange(right._answered[code]);
        }
        return left;
    }

    IReadOnlyList<AnsweredTouchpoint> Result(DateTimeZone zone) =>
        [.. Enumerable.Range(0, _requests.Length).Where(code => _asked[code] > 0).Select(code => Answered(code, zone))];

    AnsweredTouchpoint Answered(int code, DateTimeZone zone)
    {
        var latest = _answered[code].Count == 0 ? default : Instant.FromUnixTimeMilliseconds(_answered[code].Max(answer => answer.Asked)).InZone(zone).Date;
        return new(_data.Touchpoints[code], _asked[code], [.. _answered[code].Select(answer => answer.Delay).Order()],
            [.. _answered[code].Select(answer => answer.Worth).OfType<double>().Order()], _answered[code].Count == 0 ? default : new(latest.Year, latest.Month, latest.Day));
    }

    void Scan(JourneySlice slice)
    {
        var columns = slice.Columns;
        var told = _told.Count == 0 ? null : new ToldColumns(_told, columns);
        var cases = _cases?.In(columns);
        for (var first = slice.FirstProfile; slice.NextRun(ref first, out var end); first = end)
        {
            for (var profile = first; profile < end; profile++)
                Scan(columns, profile, cases, told);
        }
        for (var at = slice.FirstUnlinked; at < slice.EndUnlinked; at++)
        {
            if (_requests[columns.Touchpoints.Span[at]])
                Ask(columns, at, told, reply: null);
        }
    }

    /// <summary>From the last interaction to the first, so that what follows is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Scan(JourneyColumns columns, int profile, DimensionColumn? cases, ToldColumns? told)
    {
        var (start, length) = columns.PositionsOf(profile).GetOffsetAndLength(columns.Count);
        var touchpoints = columns.Touchpoints.Span.Slice(start, length);
        if (!HasRequest(touchpoints))
            return;
        long? inJourney = null;
        _inCases.Clear();
        for (var at = start + length - 1; at >= start; at--)
        {
            var (touchpoint, its) = (touchpoints[at - start], cases is null ? 0 : cases[at]);
            if (_requests[touchpoint])
                Ask(columns, at, told, its == 0 ? inJourney : _inCases.TryGetValue(its, out var reply) ? reply : null);
            if (its > 0 && _repliesOfCases[touchpoint])
                _inCases[its] = columns.Times.Span[at];
            if (its == 0 && _replies[touchpoint])
                inJourney = columns.Times.Span[at];
            if (inJourney is not null && columns.JourneyStarts[at])
                inJourney = null;
        }
    }

    bool HasRequest(ReadOnlySpan<ushort> touchpoints)
    {
        foreach (var touchpoint in touchpoints)
        {
            if (_requests[touchpoint])
                return true;
        }
        return false;
    }

    /// <param name="reply">Time of the first contact by the company behind it.</param>
    void Ask(JourneyColumns columns, int at, ToldColumns? told, long? reply)
    {
        var touchpoint = columns.Touchpoints.Span[at];
        _asked[touchpoint]++;
        if (told is null && reply is null)
            return;
        var time = columns.Times.Span[at];
        if ((told?.At(at, time) ?? (reply is { } behind ? (TimeSpan.FromMilliseconds(behind - time), true) : null)) is not var (delay, isOfCase))
            return;
        var times = isOfCase ? _caseTimes[columns.Channels.Span[at]] : _times[columns.Channels.Span[at]];
        _answered[touchpoint].Add((delay, times?.ScoreOf(delay), time));
    }

    /// <summary>What sources say themselves, of interactions in these columns.</summary>
    sealed class ToldColumns(IReadOnlyList<ToldAnswers> told, JourneyColumns columns)
    {
        readonly DimensionColumn[] _codes = [.. told.Select(answers => answers.Property.In(columns))];

        /// <summary>The first of the properties that can be read decides.</summary>
        public (TimeSpan Delay, bool IsOfCase)? At(int at, long time)
        {
            for (var i = 0; i < _codes.Length; i++)
            {
                if (_codes[i][at] is > 0 and var code && told[i].Reading.Delay(told[i].Property.Values.Text(code), time) is { } delay)
                    return (delay, told[i].IsTime);
            }
            return null;
        }
    }
}
