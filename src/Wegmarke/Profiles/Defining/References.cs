using Wegmarke.Catalogue;

namespace Wegmarke.Profiles.Defining;

/// <summary>Follows definitions into those they speak of: all must be there, and none may lead back to itself.</summary>
sealed class References(Segments segments)
{
    readonly List<string> _path = [];
    readonly HashSet<string> _ended = [];

    public void MustEnd(Segment segment) => Enter($"segment {segment.Key}", () => Follow(segment.Condition));

    /// <summary>Whom a persona stands for depends on those before it, which claim their customers first.</summary>
    public void MustEnd(Persona persona) => Enter($"persona {persona.Key}", () =>
    {
        foreach (var earlier in segments.Personas.TakeWhile(one => one.Key != persona.Key).Append(persona))
        {
            if (ConditionOf(earlier) is { } condition)
                Follow(condition);
        }
    });

    /// <summary>Null of a persona that stands for nobody measured.</summary>
    public static SegmentCondition? ConditionOf(Persona persona) =>
        persona.Segment is { } key ? new SegmentCondition.InSegment(key) : persona.Condition is { } json ? Read(persona, json) : null;

    public static IEnumerable<string> ToSegments(SegmentCondition condition) => Parts(condition).OfType<SegmentCondition.InSegment>().Select(one => one.Key);

    public static IEnumerable<string> ToPersonas(SegmentCondition condition) => Parts(condition).OfType<SegmentCondition.OfPersona>().Select(one => one.Key);

    static SegmentCondition Read(Persona persona, string json)
    {
        try
        {
            return Segment.ReadCondition(json);
        }
        catch (SegmentException problem)
        {
            throw new SegmentException($"Persona \"{persona.Key}\": {problem.Message}");
        }
    }

    void Follow(SegmentCondition condition)
    {
        foreach (var key in ToSegments(condition))
            MustEnd(segments.Find(key) ?? throw new SegmentException($"{_path[^1]} speaks of the segment \"{key}\", which is not there. Known are {Named(segments.All.Select(one => one.Key))}."));
        foreach (var key in ToPersonas(condition))
            MustEnd(segments.FindPersona(key) ?? throw new SegmentException($"{_path[^1]} speaks of the persona \"{key}\", which is not there. Known are {Named(segments.Personas.Select(one => one.Key))}."));
    }

    void Enter(string name, Action follow)
    {
        if (_path.Contains(name))
            throw new SegmentException($"{string.Join(" → ", [.. _path.SkipWhile(one => one != name), name])} leads back to itself. Take one of the references out.");
        if (_ended.Contains(name))
            return;
        _path.Add(name);
        follow();
        _path.RemoveAt(_path.Count - 1);
        _ended.Add(name);
    }

    static string Named(IEnumerable<string> keys) => string.Join(", ", keys) is { Length: > 0 } named ? named : "none yet";

    static IEnumerable<SegmentCondition> Parts(SegmentCondition condition) => (condition switch
    {
        SegmentCondition.All(var conditions) => conditions,
        SegmentCondition.Any(var conditions) => conditions,
        SegmentCondition.Not(var inner) => [inner],
        _ => (IEnumerable<SegmentCondition>)[],
    }).SelectMany(Parts).Prepend(condition);
}
