using Wegmarke.Access;

namespace Wegmarke.Analysis;

/// <summary>Counts the streams of events that are open in this process. Any thread.</summary>
public sealed class OpenStreams(StreamLimits limits)
{
    readonly Lock _lock = new();
    readonly Dictionary<string, int> _ofCallers = [];
    int _open;

    public StreamLimits Limits => limits;

    /// <summary>A place that is given back when it is disposed; null when there is none left.</summary>
    public IDisposable? Enter(Caller caller)
    {
        var name = NameOf(caller);
        lock (_lock)
        {
            var own = _ofCallers.GetValueOrDefault(name);
            if (_open >= limits.Most || own >= limits.MostOfCaller)
                return null;
            (_ofCallers[name], _open) = (own + 1, _open + 1);
        }
        return new Place(this, name);
    }

    static string NameOf(Caller caller) => caller switch
    {
        Caller.Program program => $"key {program.Key.Id}",
        Caller.Person person => $"person {person.User.Id}",
        _ => "this machine",
    };

    void Leave(string name)
    {
        lock (_lock)
        {
            _open--;
            if (--_ofCallers[name] == 0)
                _ofCallers.Remove(name);
        }
    }

    sealed class Place(OpenStreams streams, string name) : IDisposable
    {
        int _isLeft;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isLeft, 1) == 0)
                streams.Leave(name);
        }
    }
}
