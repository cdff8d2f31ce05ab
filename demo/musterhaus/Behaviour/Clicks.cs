using Wegmarke.Demo.Musterhaus.Company;

namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>Clicks on paid entries on the day that is running.</summary>
sealed class Clicks
{
    readonly Dictionary<string, int> _today = [];

    public void Count(Entry entry)
    {
        if (entry.Ledger is not null)
            _today[entry.Key] = Of(entry) + 1;
    }

    public int Of(Entry entry) => _today.GetValueOrDefault(entry.Key);

    public void BeginDay() => _today.Clear();
}
