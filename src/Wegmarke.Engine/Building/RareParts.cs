namespace Wegmarke.Engine.Building;

/// <summary>The sparse columns as one bucket found them. One thread.</summary>
sealed class RareParts
{
    public SparsePart<long> Values { get; } = new();
    public SparsePart<long> Costs { get; } = new();
    public SparsePart<Score> Scores { get; } = new();
    public SparsePart<long> Lines { get; } = new();

    public void Add(int position, int first, RareRow[] rare)
    {
        if (rare[first].Value != 0)
            Values.Add(position, rare[first].Value);
        if (rare[first].Cost != 0)
            Costs.Add(position, rare[first].Cost);
        for (var line = first; line >= 0; line = rare[line].Next)
        {
            if (line != first)
                Lines.Add(position, rare[line].Sequence);
            if (rare[line].Score != default)
                Scores.Add(position, rare[line].Score);
            if (rare[line].Emotion != default)
                Scores.Add(position, rare[line].Emotion);
        }
    }
}
