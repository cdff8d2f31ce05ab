namespace Wegmarke.Engine.Building;

/// <summary>One build of columns: room is reserved per bucket, buckets are worked on by all lanes, then what they found is joined.</summary>
sealed class ColumnBuild
{
    readonly int _profiles;
    readonly IReadOnlyList<InteractionRows> _rows;

    public ColumnBuild(IReadOnlyList<InteractionRows> rows, int profiles, Derivation derivation)
    {
        (_rows, _profiles, Derivation) = (rows, profiles, derivation);
        UnlinkedBucket = (int)(((long)profiles + (1 << PackedRow.BucketBits) - 1) >> PackedRow.BucketBits);
        Sources = SourcesOf(rows);
        Rare = JoinRare(rows);
        Reserved = Reserve();
        Parts = new RareParts[UnlinkedBucket + 1];
        Columns = new(Reserved[^1], profiles, derivation.Models.Count);
    }

    public Derivation Derivation { get; }
    public RowSource[] Sources { get; }
    public RareRow[] Rare { get; }

    /// <summary>The last bucket; the linked ones stand before it.</summary>
    public int UnlinkedBucket { get; }

    /// <summary>Where each bucket is written, and the end.</summary>
    public int[] Reserved { get; }

    public RareParts[] Parts { get; }
    public FlatColumns Columns { get; }

    public JourneyColumns Run()
    {
        var (touchpoints, channels) = (_rows.Max(rows => rows.TouchpointCount), _rows.Max(rows => rows.ChannelCount));
        var kept = new int[Reserved.Length];
        try
        {
            WorkOnBuckets(kept);
        }
        finally
        {
            foreach (var rows in _rows)
                rows.Clear();
        }
        for (var i = 1; i < kept.Length; i++)
            kept[i] += kept[i - 1];
        if (kept[^1] != Reserved[^1])
            Columns.Close(Reserved, kept);
        Columns.SumOffsets();
        return Join(kept, touchpoints, channels);
    }

    /// <summary>Group after group, so that rows are given back while columns fill. The unlinked rows are one bucket, perhaps the longest, and begin.</summary>
    void WorkOnBuckets(int[] kept)
    {
        int[] order = [UnlinkedBucket, .. Enumerable.Range(0, UnlinkedBucket).OrderBy(InteractionRows.GroupOf)];
        var left = new int[InteractionRows.Groups];
        for (var bucket = 0; bucket < UnlinkedBucket; bucket++)
            left[InteractionRows.GroupOf(bucket)]++;
        Lanes.Run(order.Length, () =>
        {
            var work = new BucketWork(this);
            return item =>
            {
                var bucket = order[item];
                kept[bucket + 1] = work.Run(bucket);
                if (bucket == UnlinkedBucket || Interlocked.Decrement(ref left[InteractionRows.GroupOf(bucket)]) == 0)
                    FreeGroupOf(bucket);
            };
        });
    }

    void FreeGroupOf(int bucket)
    {
        foreach (var source in Sources)
            source.ChunksOf(bucket).Dispose();
    }

    JourneyColumns Join(int[] kept, int touchpoints, int channels) => new()
    {
        ProfileCount = _profiles,
        Count = kept[^1],
        LinkedCount = kept[^2],
        TouchpointCount = touchpoints,
        ChannelCount = channels,
        Offsets = new(Columns.Offsets),
        Touchpoints = new(Columns.Touchpoints),
        Channels = new(Columns.Channels),
        Times = TimeColumn.Of(Columns.Times),
        Sequences = new(Columns.Sequences),
        Phases = Array.ConvertAll(Columns.Phases, phases => new Column<byte>(phases)),
        Purchases = FlagBits.Of(Columns.Flags, (byte)InteractionFlags.Purchase),
        Refunds = FlagBits.Of(Columns.Flags, (byte)InteractionFlags.Refund),
        Conversions = FlagBits.Of(Columns.Flags, JourneyScan.Converts),
        JourneyStarts = FlagBits.Of(Columns.Flags, JourneyScan.Starts),
        ServiceStarts = FlagBits.Of(Columns.Flags, JourneyScan.StartsService),
        Values = SparsePart<long>.Join(Array.ConvertAll(Parts, part => part.Values), kept),
        Costs = SparsePart<long>.Join(Array.ConvertAll(Parts, part => part.Costs), kept),
        Scores = SparsePart<Score>.Join(Array.ConvertAll(Parts, part => part.Scores), kept),
        LineSequences = SparsePart<long>.Join(Array.ConvertAll(Parts, part => part.Lines), kept),
    };

    RowSource[] SourcesOf(IReadOnlyList<InteractionRows> rows)
    {
        var sources = new RowSource[rows.Count];
        var firstRare = 0;
        for (var i = 0; i < sources.Length; i++)
        {
            sources[i] = new(rows[i], firstRare, UnlinkedBucket);
            firstRare = checked(firstRare + rows[i].RareCount);
        }
        return sources;
    }

    static RareRow[] JoinRare(IReadOnlyList<InteractionRows> rows)
    {
        var joined = GC.AllocateUninitializedArray<RareRow>(rows.Sum(source => source.RareCount));
        var at = 0;
        foreach (var source in rows)
        {
            source.TakeRare(joined.AsSpan(at, source.RareCount));
            at += source.RareCount;
        }
        return joined;
    }

    int[] Reserve()
    {
        var reserved = new int[UnlinkedBucket + 2];
        for (var bucket = 0; bucket <= UnlinkedBucket; bucket++)
        {
            reserved[bucket + 1] = reserved[bucket];
            foreach (var source in Sources)
                reserved[bucket + 1] = checked(reserved[bucket + 1] + source.ChainOf(bucket).Count);
        }
        return reserved;
    }
}
