namespace Wegmarke.Capture.Steps;

/// <summary>What the last messages said, by their keys: a message that comes again says the same. Kept in memory only; older ones, and those before a
/// start, count as said the same. Belongs to the commit thread.</summary>
sealed class RecentContents
{
    /// <summary>Some 5 MB. A sender that uses ids twice does so all the time, and shows within this.</summary>
    public const int Most = 100_000;

    readonly Dictionary<ulong, int> _contents = [];
    readonly Queue<ulong> _order = new();

    public void Note(ulong key, int content)
    {
        if (!_contents.TryAdd(key, content))
            return;
        _order.Enqueue(key);
        if (_order.Count > Most)
            _contents.Remove(_order.Dequeue());
    }

    public bool IsOther(ulong key, int content) => _contents.TryGetValue(key, out var known) && known != content;
}
