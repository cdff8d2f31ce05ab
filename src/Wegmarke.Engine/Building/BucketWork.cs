using System.Runtime.CompilerServices;

namespace Wegmarke.Engine.Building;

/// <summary>Sorts, folds and derives one bucket after the other and writes each to its place in the columns. One lane.</summary>
sealed class BucketWork(ColumnBuild build)
{
    const int BucketProfiles = 1 << PackedRow.BucketBits;

    readonly RowSort _sort = new();
    readonly OrderFold _fold = new(build.Rare, unlinked: false);
    readonly OrderFold _foldUnlinked = new(build.Rare, unlinked: true);
    readonly JourneyScan _journeys = new(build.Derivation);
    readonly int[] _starts = new int[BucketProfiles + 1];
    readonly int[] _next = new int[BucketProfiles];
    PackedRow[] _rows = [];

    /// <summary>Returns how many interactions the bucket has after folding.</summary>
    public int Run(int bucket)
    {
        var rows = Gather(bucket);
        Place(bucket, rows);
        Span<int> starts = bucket == build.UnlinkedBucket ? [0, rows.Length] : _starts;
        for (var profile = 0; profile + 1 < starts.Length; profile++)
            _sort.Sort(rows[starts[profile]..starts[profile + 1]]);
        rows = rows[..(bucket == build.UnlinkedBucket ? _foldUnlinked : _fold).Fold(rows, starts)];
        Write(rows, build.Reserved[bucket]);
        Derive(bucket, rows, starts);
        return rows.Length;
    }

    Span<PackedRow> Gather(int bucket)
    {
        var count = build.Reserved[bucket + 1] - build.Reserved[bucket];
        if (_rows.Length < count)
            _rows = GC.AllocateUninitializedArray<PackedRow>(count);
        return _rows.AsSpan(0, count);
    }

    /// <summary>Scatters the rows of all sources to their profiles, in order of arrival.</summary>
    [MethodImpl(Compiled.AtOnce)]
    void Place(int bucket, Span<PackedRow> rows)
    {
        Array.Clear(_starts);
        foreach (var source in build.Sources)
        {
            var (chunks, chain) = (source.ChunksOf(bucket), source.ChainOf(bucket));
            for (var (chunk, left) = (chain.Head, chain.Count); left > 0;)
            {
                foreach (ref readonly var row in chunks.Read(ref chunk, ref left))
                    _starts[row.LocalProfile + 1]++;
            }
        }
        for (var i = 1; i < _starts.Length; i++)
            _starts[i] += _starts[i - 1];
        Array.Copy(_starts, _next, BucketProfiles);
        foreach (var source in build.Sources)
        {
            var (chunks, chain) = (source.ChunksOf(bucket), source.ChainOf(bucket));
            for (var (chunk, left) = (chain.Head, chain.Count); left > 0;)
            {
                foreach (ref readonly var row in chunks.Read(ref chunk, ref left))
                {
                    ref var placed = ref rows[_next[row.LocalProfile]++];
                    placed = row;
                    placed.Rare += row.Rare >= 0 ? source.FirstRare : 0;
                }
            }
        }
    }

    [MethodImpl(Compiled.AtOnce)]
    void Write(ReadOnlySpan<PackedRow> rows, int at)
    {
        var columns = build.Columns;
        var times = columns.Times.AsSpan(at, rows.Length);
        var touchpoints = columns.Touchpoints.AsSpan(at, rows.Length);
        var channels = columns.Channels.AsSpan(at, rows.Length);
        var flags = columns.Flags.AsSpan(at, rows.Length);
        var sequences = columns.Sequences.AsSpan(at, rows.Length);
        for (var i = 0; i < rows.Length; i++)
        {
            ref readonly var row = ref rows[i];
            times[i] = row.Time;
            touchpoints[i] = row.Touchpoint;
            channels[i] = row.Channel;
            flags[i] = row.Flags;
            sequences[i] = row.Sequence;
        }
    }

    void Derive(int bucket, ReadOnlySpan<PackedRow> rows, ReadOnlySpan<int> starts)
    {
        var at = build.Reserved[bucket];
        if (bucket == build.UnlinkedBucket)
        {
            foreach (var phases in build.Columns.Phases)
                phases.AsSpan(at, rows.Length).Fill(PhaseClaims.NoPhase);
            WriteRare(bucket, rows, at, withClaims: false);
            _journeys.ScanUnlinked(build.Columns.Flags.AsSpan(at, rows.Length));
            return;
        }
        DerivePhases(starts, at);
        WriteRare(bucket, rows, at, withClaims: true);
        DeriveJourneys(bucket, starts, at);
    }

    [MethodImpl(Compiled.AtOnce)]
    void DerivePhases(ReadOnlySpan<int> starts, int at)
    {
        var columns = build.Columns;
        for (var model = 0; model < columns.Phases.Length; model++)
        {
            var rules = build.Derivation.Models[model];
            columns.Phases[model].AsSpan(at, starts[^1]).Fill(rules.Fallback);
            for (var b = rules.Blocks.Length - 1; b >= 0; b--)
            {
                var block = rules.Blocks[b];
                for (var profile = 0; profile + 1 < starts.Length; profile++)
                {
                    var (from, count) = (at + starts[profile], starts[profile + 1] - starts[profile]);
                    if (count > 0)
                        block.Scan(columns.Touchpoints.AsSpan(from, count), columns.Times.AsSpan(from, count), columns.Flags.AsSpan(from, count), columns.Phases[model].AsSpan(from, count));
                }
            }
        }
    }

    [MethodImpl(Compiled.AtOnce)]
    void DeriveJourneys(int bucket, ReadOnlySpan<int> starts, int at)
    {
        var columns = build.Columns;
        var phases = columns.Phases.Length == 0 ? [] : columns.Phases[build.Derivation.JourneyModel];
        for (var profile = 0; profile + 1 < starts.Length; profile++)
        {
            var (from, count) = (at + starts[profile], starts[profile + 1] - starts[profile]);
            if (count == 0)
                continue;
            columns.Offsets[bucket * BucketProfiles + profile + 1] = count;
            _journeys.Scan(columns.Times.AsSpan(from, count), phases.Length == 0 ? [] : phases.AsSpan(from, count), columns.Flags.AsSpan(from, count));
        }
    }

    [MethodImpl(Compiled.AtOnce)]
    void WriteRare(int bucket, ReadOnlySpan<PackedRow> rows, int at, bool withClaims)
    {
        var parts = build.Parts[bucket] = new();
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].Rare < 0)
                continue;
            parts.Add(i, rows[i].Rare, build.Rare);
            if (withClaims)
                Claim(at + i, build.Rare[rows[i].Rare].Claims);
        }
    }

    void Claim(int position, PhaseClaims claims)
    {
        if (claims == PhaseClaims.None)
            return;
        for (var model = 0; model < build.Columns.Phases.Length; model++)
        {
            if (claims.Of(model) is not PhaseClaims.NoPhase and var phase)
                build.Columns.Phases[model][position] = phase;
        }
    }
}
