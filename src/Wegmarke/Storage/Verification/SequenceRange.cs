namespace Wegmarke.Storage.Verification;

/// <summary>Sequences from first to last, both included.</summary>
readonly record struct SequenceRange(long First, long Last)
{
    public override string ToString() => Finding.Interactions(First, Last);

    /// <summary>What is left of this without the losses, in order.</summary>
    public IEnumerable<SequenceRange> Without(IEnumerable<LostRange> losses) =>
        Without(losses.Select(loss => new SequenceRange(loss.First, loss.Last)));

    /// <summary>What is left of this without the others, in order.</summary>
    public IEnumerable<SequenceRange> Without(IEnumerable<SequenceRange> others)
    {
        var next = First;
        foreach (var other in Overlapping(others))
        {
            if (other.First > next)
                yield return new(next, other.First - 1);
            next = Math.Max(next, other.Last + 1);
        }
        if (next <= Last)
            yield return new(next, Last);
    }

    /// <summary>What this has in common with the others, in order.</summary>
    public IEnumerable<SequenceRange> Within(IEnumerable<SequenceRange> others)
    {
        foreach (var other in Overlapping(others))
            yield return new(Math.Max(First, other.First), Math.Min(Last, other.Last));
    }

    List<SequenceRange> Overlapping(IEnumerable<SequenceRange> others)
    {
        var (first, last) = (First, Last);
        return [.. others.Where(other => other.Last >= first && other.First <= last).OrderBy(other => other.First)];
    }
}
