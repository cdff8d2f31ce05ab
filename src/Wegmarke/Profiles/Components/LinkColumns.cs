namespace Wegmarke.Profiles.Components;

/// <summary>Recorded links as columns, in the order of their row numbers. Belongs to one thread.</summary>
sealed class LinkColumns
{
    int[] _a = new int[64];
    int[] _b = new int[64];
    int[] _ids = new int[64];

    public int Count { get; private set; }

    public int LastId => Count == 0 ? 0 : _ids[Count - 1];

    public ReadOnlySpan<int> A => _a.AsSpan(0, Count);

    public ReadOnlySpan<int> B => _b.AsSpan(0, Count);

    public ReadOnlySpan<int> Ids => _ids.AsSpan(0, Count);

    public void Add(int id, int a, int b)
    {
        if (Count == _a.Length)
        {
            Array.Resize(ref _a, Count * 2);
            Array.Resize(ref _b, Count * 2);
            Array.Resize(ref _ids, Count * 2);
        }
        (_a[Count], _b[Count], _ids[Count]) = (a, b, id);
        Count++;
    }
}
