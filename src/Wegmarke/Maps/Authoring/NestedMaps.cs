namespace Wegmarke.Maps.Authoring;

/// <summary>Maps within steps of maps: each must be there, and none may hold itself, however far down.</summary>
static class NestedMaps
{
    public static IEnumerable<string> Problems(MapEdit edit, IReadOnlyList<StoredMap> others)
    {
        var inner = others.ToDictionary(map => map.Id, map => Inner(map.Map));
        foreach (var step in edit.Map.Steps.Where(step => step.Map.Length > 0))
        {
            if (step.Map != edit.Id && !inner.ContainsKey(step.Map))
                yield return $"step '{PeoplesText.Shown(step.Id)}': there is no map '{PeoplesText.Shown(step.Map)}'. Create it first; those there are: 'wegmarke map list'.";
            else if (PathTo(edit.Id, step.Map, inner) is { } path)
                yield return $"step '{PeoplesText.Shown(step.Id)}': the map '{step.Map}' would hold itself: {string.Join(" → ", path.Prepend(edit.Id))}. Take one of them out.";
        }
    }

    /// <summary>Null when it cannot be reached from there.</summary>
    static List<string>? PathTo(string wanted, string from, Dictionary<string, string[]> inner)
    {
        var came = new Dictionary<string, string?> { [from] = null };
        var open = new Queue<string>([from]);
        while (open.TryDequeue(out var at))
        {
            if (at == wanted)
                return Back(at, came);
            foreach (var next in inner.GetValueOrDefault(at, []).Where(next => came.TryAdd(next, at)))
                open.Enqueue(next);
        }
        return null;
    }

    static List<string> Back(string? at, Dictionary<string, string?> came)
    {
        var path = new List<string>();
        for (; at is not null; at = came[at])
            path.Insert(0, at);
        return path;
    }

    static string[] Inner(JourneyMapDocument map) => [.. map.Steps.Select(step => step.Map).Where(id => id.Length > 0).Distinct()];
}
