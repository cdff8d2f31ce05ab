namespace Wegmarke.Storage.Verification;

/// <summary>Follows the chain from row to row. Where it breaks, the rows behind the break tell whether the row or only its stored
/// chain value was changed: a changed row breaks one link, and the next holds again; behind a changed chain value the links hold
/// again when they are continued from what the value should have been.</summary>
sealed class ChainCheck
{
    readonly IReadOnlyList<LostRange> _losses;
    readonly RowBlame _blame;
    readonly Findings _findings;
    readonly Head? _head;
    readonly List<BrokenRow> _broken = [];

    /// <summary>The chain value stored with the row before.</summary>
    readonly byte[] _stored;

    /// <summary>While links are broken: what that value should be.</summary>
    readonly byte[] _expected = new byte[RowHash.Length];
    readonly byte[] _link = new byte[RowHash.Length];
    bool _headCompared;

    public ChainCheck(LogIdentity identity, IReadOnlyList<LostRange> losses, Head? head, RowBlame blame, Findings findings)
    {
        (_losses, _head, _blame, _findings) = (losses, head, blame, findings);
        _stored = RowHash.Genesis(identity.Tenant, identity.Id);
    }

    /// <summary>What retention cut off is not missing: the chain goes on from the value kept with the cut.</summary>
    public void BeginBehind(LogCut cut)
    {
        cut.Chain.Span.CopyTo(_stored);
        Last = cut.Sequence;
    }

    /// <summary>Sequences between rows that are not there, other than known losses.</summary>
    public List<SequenceRange> Missing { get; } = [];

    public long Last { get; private set; }

    public void Take(DigestedRows row)
    {
        if (_head is not null && !_headCompared && row.Sequence > _head.Sequence)
            CompareHead();
        if (row.Sequence == Last + 1 || IsKnownLoss(new(Last + 1, row.Sequence - 1)))
            Follow(row);
        else
            BlameRows(); // nothing tells what the stored value should be: it is taken as it is
        row.Chain.CopyTo(_stored);
        Last = row.Sequence;
    }

    /// <summary>Across a known loss the chain goes on.</summary>
    bool IsKnownLoss(SequenceRange absent)
    {
        var unexplained = absent.Without(_losses).ToList();
        Missing.AddRange(unexplained);
        return unexplained.Count == 0;
    }

    void Follow(DigestedRows row)
    {
        if (_broken.Count > 0)
        {
            RowHash.Advance(_expected, row.Sequence, row.Digest);
            if (row.Chain.SequenceEqual(_expected))
            {
                BlameChain();
                return;
            }
        }
        _stored.CopyTo(_link, 0);
        RowHash.Advance(_link, row.Sequence, row.Digest);
        if (row.Chain.SequenceEqual(_link))
        {
            BlameRows();
            return;
        }
        if (_broken.Count == 0)
            _link.CopyTo(_expected, 0);
        _broken.Add(new(row.Sequence, row.Source, row.Name));
    }

    /// <summary>Call behind the last row.</summary>
    public void End()
    {
        if (_head is not null && !_headCompared)
            CompareHead();
        BlameRows();
    }

    /// <summary>The head stands for the row before the one that comes now: it vouches for that row's chain value.</summary>
    void CompareHead()
    {
        _headCompared = true;
        var unexplained = new SequenceRange(Last + 1, _head!.Sequence).Without(_losses).Any(); // called only with a head
        if (unexplained || _head.Chain.Span.SequenceEqual(_stored))
            return;
        if (_broken.Count > 0 && _head.Chain.Span.SequenceEqual(_expected))
            BlameChain();
        else if (_broken.Count == 0)
            _findings.Add(FindingKind.Head, _head.Sequence, _head.Sequence, $"the head names another chain value at interaction {_head.Sequence} than the log has: one of them was replaced or rewritten");
    }

    void BlameChain()
    {
        var run = new SequenceRange(_broken[0].Sequence, _broken[^1].Sequence);
        _findings.Add(FindingKind.Chain, run.First, run.Last, $"the chain value stored with {run} was changed; what they say is whole");
        _broken.Clear();
    }

    void BlameRows()
    {
        foreach (var broken in _broken)
            _blame.Add(broken);
        _broken.Clear();
    }
}
