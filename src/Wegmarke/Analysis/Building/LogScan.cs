using System.Runtime.CompilerServices;
using Wegmarke.Catalogue;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Building;

/// <summary>Reads rows of the log into the engine's form, on two threads with a connection each: half of the time is spent in SQLite.</summary>
sealed class LogScan(TenantFolder folder, TenantCatalogue catalogue, IReadOnlyList<PhaseModel> models, ReportingMoney money, Codebook touchpoints, Codebook channels)
{
    const int Threads = 2;

    /// <summary>Below this a second connection costs more than it saves.</summary>
    const long WorthTwo = 20_000;

    public async Task<ScanResult> Rows(long first, long last, int[] ordinals, int currency, CancellationToken cancel)
    {
        var threads = last - first < WorthTwo ? 1 : Threads;
        var share = (last - first + threads) / threads;
        var parts = await Task.WhenAll(Enumerable.Range(0, threads).Select(part =>
            Task.Run(() => Part(first + part * share, Math.Min(last, first + (part + 1) * share - 1), ordinals, currency, cancel), cancel)));
        return Together(parts);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    RowTranslator Part(long first, long last, int[] ordinals, int currency, CancellationToken cancel)
    {
        using var reader = Open();
        var translator = Translator(reader, ordinals, currency);
        using var rows = reader.Rows(first, last);
        while (rows.Next())
        {
            var sequence = rows.Sequence;
            translator.Add(sequence, rows.Row);
            if ((sequence & 0xffff) == 0)
                cancel.ThrowIfCancellationRequested();
        }
        translator.Finish();
        return translator;
    }

    LogReader Open() => LogReader.Open(folder) ?? throw new StorageException($"{folder.Log} has vanished while it was read.");

    RowTranslator Translator(LogReader reader, int[] ordinals, int currency) =>
        new(new NameCodes(reader.Registers, catalogue, touchpoints, channels), models, ordinals, money.Into(currency, reader.Registers));

    static ScanResult Together(IReadOnlyList<RowTranslator> parts) => new(
        [.. parts.Select(part => part.Rows)],
        parts.Aggregate(new Coverage(), (sum, part) => sum.Plus(part.Coverage)),
        parts.SelectMany(part => part.Currencies).GroupBy(seen => seen.Key).ToDictionary(seen => seen.Key, seen => seen.Sum(one => one.Value)));
}
