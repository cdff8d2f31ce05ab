using Wegmarke.Engine;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Dimensions;

/// <summary>Reads one field of the rows from the log, on two threads with a connection each, a window of rows at a time so that memory stays bounded.</summary>
sealed class DimensionScan(TenantFolder folder, DimensionName name, IProgress<DimensionProgress>? progress)
{
    const int Threads = 2;
    const long Window = 1 << 22;
    const int Reported = 1 << 16;

    /// <summary>Below this a second connection costs more than it saves.</summary>
    const long WorthTwo = 20_000;

    readonly record struct Part(long First, int[] Codes, TextDictionary Texts);

    /// <summary>Adds the rows behind those known to <paramref name="codes"/>, up to the last.</summary>
    public async Task ReadOn(SequenceCodes codes, TextDictionary texts, long last, CancellationToken cancel)
    {
        var begin = Math.Max(1, codes.LastSequence + 1);
        for (var first = begin; first <= last; first += Window)
        {
            var end = Math.Min(last, first + Window - 1);
            foreach (var part in await Task.WhenAll(Shares(first, end).Select(share => Task.Run(() => Read(share.First, share.Last, begin, last, cancel), cancel))))
                codes.Append(part.First, part.Codes, texts.Adopt(part.Texts));
        }
    }

    static IEnumerable<(long First, long Last)> Shares(long first, long last)
    {
        var threads = last - first < WorthTwo ? 1 : Threads;
        var length = (last - first + threads) / threads;
        return Enumerable.Range(0, threads).Select(share => (first + share * length, Math.Min(last, first + (share + 1) * length - 1)));
    }

    Part Read(long first, long last, long begin, long end, CancellationToken cancel)
    {
        using var reader = LogReader.Open(folder) ?? throw new StorageException($"{folder.Log} has vanished while it was read.");
        var (field, codes, texts) = (new RowField(name, reader.Registers), new int[last - first + 1], new TextDictionary());
        using var rows = reader.Rows(first, last);
        while (rows.Next())
        {
            var sequence = rows.Sequence;
            codes[sequence - first] = texts.Add(field.Of(rows.Row));
            if (sequence % Reported != 0)
                continue;
            cancel.ThrowIfCancellationRequested();
            progress?.Report(new(name.Text, (sequence - begin + 1.0) / (end - begin + 1)));
        }
        return new(first, codes, texts);
    }
}
