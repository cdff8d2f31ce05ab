using Wegmarke.Demo.Musterhaus.Company;

namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>What is going to happen on which day, in the order in which it was decided.</summary>
sealed class Agenda
{
    readonly List<Action<int>>?[] _days = new List<Action<int>>?[Period.Days];

    /// <summary>What lies after the last day never happens.</summary>
    public void On(int day, Action<int> what)
    {
        if (day < Period.Days)
            (_days[Math.Max(day, 0)] ??= []).Add(what);
    }

    /// <summary>Runs the day, with what is decided for the same day while it runs.</summary>
    public void Run(int day)
    {
        for (var at = 0; at < _days[day]?.Count; at++)
            _days[day]![at](day);
        _days[day] = null;
    }
}
