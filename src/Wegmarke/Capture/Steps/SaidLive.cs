using Wegmarke.Storage;

namespace Wegmarke.Capture.Steps;

/// <summary>Consents and withdrawals that came live, for the protocol: each is a record with its proof, and the protocol tells per source how many came
/// since it last did, at most once an hour, because thousands come a day and every reader goes through the protocol. Belongs to the commit thread.</summary>
sealed class SaidLive(TenantFolder folder, TimeProvider clock)
{
    static readonly TimeSpan s_between = TimeSpan.FromHours(1);

    readonly Dictionary<string, (int Given, int Withdrawn)> _said = [];
    long? _noted;

    public void Count(string source, int given, int withdrawn)
    {
        var (before, ended) = _said.GetValueOrDefault(source);
        _said[source] = (before + given, ended + withdrawn);
    }

    /// <summary>Nothing as long as the last time is an hour or less ago.</summary>
    public void NoteDue()
    {
        if (_said.Count > 0 && (_noted is not { } noted || clock.GetElapsedTime(noted) > s_between))
            Note();
    }

    /// <summary>Before the intake ends. What cannot be noted now, because another process is at the protocol, is with the next.</summary>
    public void Note()
    {
        try
        {
            foreach (var (source, (given, withdrawn)) in _said.OrderBy(said => said.Key, StringComparer.Ordinal).ToArray())
            {
                var facts = new Dictionary<string, string> { ["source"] = source, ["given"] = $"{given}", ["withdrawn"] = $"{withdrawn}" };
                Protocol.Append(folder, new(ProtocolKind.Consents, clock.GetUtcNow(), "live", "", facts));
                _said.Remove(source);
            }
            _noted = clock.GetTimestamp();
        }
        catch (StorageException)
        {
            // The records are on disk, or about to be, and say it themselves.
        }
    }
}
