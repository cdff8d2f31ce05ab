namespace Wegmarke.Profiles.Index;

/// <summary>Adds many slots to a set, each a little after it was announced, so that the waits for memory overlap.
/// Call <see cref="Finish"/> at the end.</summary>
sealed class SlotLoading(SlotPages into)
{
    const int Ahead = 32;

    readonly ulong[] _announced = new ulong[Ahead];
    int _next;

    public void Add(ulong slot)
    {
        into.Prefetch((uint)(slot >> 32));
        var due = _announced[_next];
        _announced[_next] = slot;
        _next = (_next + 1) % Ahead;
        if (due != 0)
            into.Add(due);
    }

    public void Finish()
    {
        foreach (var slot in _announced)
        {
            if (slot != 0)
                into.Add(slot);
        }
        Array.Clear(_announced);
    }
}
