using Wegmarke.Analysis.Segmenting;
using Wegmarke.Engine;
using Wegmarke.Profiles;

namespace Wegmarke.Analysis;

/// <summary>Who is in which segment and stands for which persona: a bit for each customer. Customers are all of whom there is an interaction or
/// master data; what is asked of some of them alone is what it is among all. Belongs to one caller at a time.</summary>
public sealed class SegmentMembers
{
    readonly TenantJourneys _data;
    readonly AskedCustomers _customers;
    readonly AskedAt _asked;
    readonly Lazy<long> _last;
    readonly Dictionary<string, Bitmap> _known = [];
    readonly List<string> _path = [];
    readonly Lazy<Bitmap> _everybody;

    internal SegmentMembers(TenantJourneys data, AskedCustomers customers, Segments segments, AskedAt asked)
    {
        (_data, _customers, Segments, _asked) = (data, customers, segments, asked);
        _everybody = new(() => new Members(customers.Journeys, Selection.All(customers.Journeys), customers.Count).Counting(1, long.MaxValue).Or(customers.WithTraits()));
        _last = new(() => data.Journeys.LastTime() is { } last ? last + 1 : asked.Now.ToUnixTimeMilliseconds());
    }

    public Segments Segments { get; }

    /// <summary>All customers.</summary>
    public Bitmap Everybody => _everybody.Value;

    /// <summary>The day of the last interaction; of today when there is none.</summary>
    internal DateOnly LastDay => _asked.DayOf(End(new SegmentReference.Last()));

    /// <exception cref="QuestionException">It speaks of something that is not there.</exception>
    public Task<Bitmap> Of(Segment segment, CancellationToken cancel) =>
        Once($"segment {segment.Key}", () => Of(segment.Condition, segment.Reference, cancel));

    /// <summary>Customers of whom the condition holds, seen from the reference.</summary>
    /// <exception cref="QuestionException">It speaks of something that is not there.</exception>
    public async Task<Bitmap> Of(SegmentCondition condition, SegmentReference reference, CancellationToken cancel) =>
        Everybody.And(await new ConditionMembers(_data, _customers, this, new(_asked, End(reference))) { Cancel = cancel }.Of(condition));

    /// <summary>Customers in any of these segments; an empty key stands for those in none.</summary>
    /// <exception cref="QuestionException">There is no such segment.</exception>
    public async Task<Bitmap> OfAny(IReadOnlyList<string> keys, CancellationToken cancel)
    {
        var any = new Bitmap(_customers.Count);
        foreach (var key in keys)
            any = any.Or(key.Length > 0 ? await OfSegment(key, cancel) : (await OfAny([.. Segments.All.Select(segment => segment.Key)], cancel)).Not());
        return any;
    }

    /// <exception cref="QuestionException">There is no such segment.</exception>
    public Task<Bitmap> OfSegment(string key, CancellationToken cancel) => Of(Segments.Find(key) ?? throw Unknown("segment", key, Segments.All.Select(segment => segment.Key)), cancel);

    /// <summary>Customers that stand for the persona: they fit it, and none before it.</summary>
    /// <exception cref="QuestionException">There is no such persona.</exception>
    public async Task<Bitmap> OfPersona(string key, CancellationToken cancel)
    {
        if (Segments.FindPersona(key) is null)
            throw Unknown("persona", key, Segments.Personas.Select(persona => persona.Key));
        return await Once($"persona {key}", async () =>
        {
            var left = Everybody;
            foreach (var earlier in Segments.Personas.TakeWhile(persona => persona.Key != key))
                left = left.And((await Fitting(earlier.Key, cancel)).Not());
            return left.And(await Fitting(key, cancel));
        });
    }

    Task<Bitmap> Fitting(string key, CancellationToken cancel) => Once($"whoever fits persona {key}", async () => Condition(key) is { } condition
        ? await Of(condition, new SegmentReference.Last(), cancel) : new Bitmap(_customers.Count));

    SegmentCondition? Condition(string persona)
    {
        try
        {
            return Segments.ConditionOf(Segments.FindPersona(persona)!); // its caller has looked
        }
        catch (SegmentException problem)
        {
            throw new QuestionException(problem.Message);
        }
    }

    /// <summary>Segments or personas as a dimension of customers: the first that each is in, or <c>in</c> and <c>out</c> of the one named.</summary>
    internal async Task<Dimension> Dimension(DimensionName name, CancellationToken cancel)
    {
        if (name.SegmentKey is { } key)
            return Named(name, ["in", "out"], [await OfSegment(key, cancel), Everybody]);
        string[] keys = [.. name.Kind == DimensionKind.Segment ? Segments.All.Select(segment => segment.Key) : Segments.Personas.Select(persona => persona.Key)];
        var parts = new List<Bitmap>();
        foreach (var part in keys)
            parts.Add(name.Kind == DimensionKind.Segment ? await OfSegment(part, cancel) : await OfPersona(part, cancel));
        return Named(name, keys, parts);
    }

    Dimension Named(DimensionName name, string[] values, List<Bitmap> parts)
    {
        var numbers = new int[_customers.Count];
        for (var profile = 0; profile < numbers.Length; profile++)
        {
            for (var part = 0; part < parts.Count && numbers[profile] == 0; part++)
                numbers[profile] = parts[part][profile] ? part + 1 : 0;
        }
        return Engine.Dimension.OfProfiles($"{name}", _customers.Journeys, TextDictionary.Of(values), numbers);
    }

    /// <summary>Each definition once, and none that needs itself.</summary>
    async Task<Bitmap> Once(string name, Func<Task<Bitmap>> find)
    {
        if (_known.TryGetValue(name, out var known))
            return known;
        if (_path.Contains(name))
            throw new QuestionException($"{string.Join(" → ", [.. _path.SkipWhile(one => one != name), name])} leads back to itself. Take one of the references out.");
        _path.Add(name);
        try
        {
            return _known[name] = await find();
        }
        finally
        {
            _path.Remove(name);
        }
    }

    /// <summary>Milliseconds since 1970, UTC; exclusive.</summary>
    internal long End(SegmentReference reference) => reference switch
    {
        SegmentReference.Last => _last.Value,
        SegmentReference.Day(var day) => _asked.StartOf(day),
        _ => _asked.Now.ToUnixTimeMilliseconds(),
    };

    static QuestionException Unknown(string what, string key, IEnumerable<string> known) => new(string.Join(", ", known) is { Length: > 0 } named
        ? $"There is no {what} '{key}'. Known are {named}."
        : $"There is no {what} '{key}', and no other. Write one with 'wegmarke {what} set FILE'.");
}
