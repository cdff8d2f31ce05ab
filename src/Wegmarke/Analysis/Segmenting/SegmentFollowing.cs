using Wegmarke.Engine;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Segmenting;

/// <summary>Follows who is in the segments of one set of definitions. One thread at a time.</summary>
sealed class SegmentFollowing
{
    /// <summary>From this share on, everybody is asked at once, which walks over columns instead of copying customers out of them.</summary>
    const double WorthAskingAll = 0.05;

    const int Few = 1_000;

    readonly DimensionStore _dimensions;
    readonly Segments _segments;
    readonly SegmentClock _now, _last;
    readonly bool _looksAtAccounts;
    SaidMark _said;
    bool _isOfEarlier;

    /// <param name="before">Of earlier definitions, to tell who moved.</param>
    public SegmentFollowing(DimensionStore dimensions, Segments segments, string stored, SegmentStanding? before)
    {
        (_dimensions, _segments, Stored, Standing, _isOfEarlier) = (dimensions, segments, stored, before, true);
        var ofPersonas = segments.Personas.Select(ConditionOf).OfType<SegmentCondition>().ToArray();
        _now = new([.. segments.All.Where(segment => segment.Reference is SegmentReference.Now).Select(segment => segment.Condition)]);
        _last = new([.. segments.All.Where(segment => segment.Reference is SegmentReference.Last).Select(segment => segment.Condition), .. ofPersonas]);
        _looksAtAccounts = segments.All.Select(segment => segment.Condition).Concat(ofPersonas).Any(TurningTimes.LooksAtAccount);
    }

    /// <summary>What it was made for, see <see cref="Segments.Stored"/>.</summary>
    public string Stored { get; }

    public SegmentStanding? Standing { get; private set; }

    /// <param name="data">The journeys now.</param>
    /// <param name="said">What was said beside the log before they were read.</param>
    /// <param name="reader">Reads the log.</param>
    /// <param name="cancel">Ends the asking.</param>
    public async Task<SegmentStanding> Follow(TenantJourneys data, SaidMark said, LogReader reader, CancellationToken cancel)
    {
        var asked = _dimensions.Now();
        var everybody = new SegmentMembers(data, new AllCustomers(data, _dimensions), _segments, asked);
        var (now, last) = (asked.Now.ToUnixTimeMilliseconds(), _last.IsIdle ? 0 : everybody.End(new SegmentReference.Last()));
        var touched = Touched(data, reader, (asked, now, last));
        if (touched is { Count: 0 } && !_isOfEarlier && ReferenceEquals(Standing!.Data, data)) // it is of these definitions
        {
            Note(data, touched, (asked, now, last), said);
            return Standing = Standing with { Moves = [], Asked = 0, Until = _now.First };
        }
        var next = touched is null || touched.Count > Math.Max(Few, data.ProfileCount * WorthAskingAll)
            ? await OfAll(everybody, data, cancel)
            : await OfSome([.. touched.Order()], everybody, (data, asked), cancel);
        next = next with { Moves = Standing is null ? [] : Moves(Standing, next) };
        Note(data, next.Asked == data.ProfileCount ? null : touched, (asked, now, last), said);
        return Standing = next with { Until = _now.First };
    }

    HashSet<int>? Touched(TenantJourneys data, LogReader reader, (AskedAt At, long Now, long Last) asked)
    {
        if (_isOfEarlier || Standing is not { } before || _now.MovesEverybody(asked.At, asked.Now) || _last.MovesEverybody(asked.At, asked.Last)
            || (_looksAtAccounts && before.Data.LastChange != data.LastChange))
            return null;
        var touched = TouchedProfiles.Between(before.Data, data, _said.SaidSince(reader), reader);
        if (touched is null)
            return null;
        _now.AddDue(asked.Now, touched);
        _last.AddDue(asked.Last, touched);
        return touched;
    }

    void Note(TenantJourneys data, IReadOnlyCollection<int>? asked, (AskedAt At, long Now, long Last) at, SaidMark said)
    {
        _now.Note(data, asked, at.At, at.Now);
        _last.Note(data, asked, at.At, at.Last);
        (_said, _isOfEarlier) = (said, false);
    }

    async Task<SegmentStanding> OfAll(SegmentMembers everybody, TenantJourneys data, CancellationToken cancel)
    {
        var (members, unasked) = (new Dictionary<string, Bitmap>(), new Dictionary<string, string>());
        foreach (var segment in _segments.All)
            members[segment.Key] = await Of(everybody, segment, unasked, cancel) ?? new Bitmap(data.ProfileCount);
        return new(data, _segments, members, unasked) { Asked = data.ProfileCount };
    }

    /// <summary>A segment that could not be asked before is asked of everybody.</summary>
    async Task<SegmentStanding> OfSome(int[] profiles, SegmentMembers everybody, (TenantJourneys Data, AskedAt At) now, CancellationToken cancel)
    {
        var some = new SegmentMembers(now.Data, new SomeCustomers(now.Data, _dimensions, profiles), _segments, now.At);
        var (members, unasked) = (new Dictionary<string, Bitmap>(), new Dictionary<string, string>());
        foreach (var segment in _segments.All)
        {
            var before = Standing!.Unasked.ContainsKey(segment.Key) ? null : Standing.Members[segment.Key]; // only a later standing asks some
            members[segment.Key] = (await Of(before is null ? everybody : some, segment, unasked, cancel) is not { } found ? null
                : before is null ? found : before.With(now.Data.ProfileCount, profiles, found)) ?? new Bitmap(now.Data.ProfileCount);
        }
        return new(now.Data, _segments, members, unasked) { Asked = profiles.Length };
    }

    static async Task<Bitmap?> Of(SegmentMembers members, Segment segment, Dictionary<string, string> unasked, CancellationToken cancel)
    {
        try
        {
            return await members.Of(segment, cancel);
        }
        catch (QuestionException refused)
        {
            unasked[segment.Key] = refused.Message;
            return null;
        }
    }

    static SegmentMove[] Moves(SegmentStanding before, SegmentStanding after) =>
    [
        .. before.Members.Keys.Union(after.Members.Keys).Order(StringComparer.Ordinal).SelectMany(key =>
        {
            var (was, isNow) = (before.Members.GetValueOrDefault(key) ?? new Bitmap(0), after.Members.GetValueOrDefault(key) ?? new Bitmap(0));
            return isNow.Difference(was).Select(profile => new SegmentMove(profile, key, profile < isNow.Length && isNow[profile]));
        }),
    ];

    /// <summary>A persona whose condition cannot be read stands for nobody; whoever asks for it hears why.</summary>
    static SegmentCondition? ConditionOf(Catalogue.Persona persona)
    {
        try
        {
            return Segments.ConditionOf(persona);
        }
        catch (SegmentException)
        {
            return null;
        }
    }
}
