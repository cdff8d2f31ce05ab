namespace Wegmarke.Analysis;

/// <summary>Numbers keys in the order they come: the dictionaries behind the engine's codes. Any thread.</summary>
public sealed class Codebook
{
    readonly Lock _gate = new();
    readonly Dictionary<string, int> _codes = [];
    readonly List<string> _keys = [];
    readonly int _capacity;
    readonly string _overflow;

    /// <param name="keys">Keys that have a number already, from 0.</param>
    /// <param name="capacity">How many numbers the engine's column has room for.</param>
    /// <param name="overflow">What keys beyond that count as.</param>
    public Codebook(IEnumerable<string> keys, int capacity, string overflow)
    {
        (_capacity, _overflow) = (capacity, overflow);
        foreach (var key in keys)
            CodeOf(key);
    }

    public int Count
    {
        get
        {
            lock (_gate)
                return _keys.Count;
        }
    }

    public IReadOnlyList<string> Keys
    {
        get
        {
            lock (_gate)
                return [.. _keys];
        }
    }

    public string KeyOf(int code)
    {
        lock (_gate)
            return _keys[code];
    }

    public int CodeOf(string key)
    {
        lock (_gate)
        {
            if (_codes.TryGetValue(key, out var code))
                return code;
            if (_keys.Count >= _capacity - 1 && key != _overflow)
                return CodeOf(_overflow);
            _keys.Add(key);
            return _codes[key] = _keys.Count - 1;
        }
    }
}
