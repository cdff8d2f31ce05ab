using System.Text.Json;
using Wegmarke.Analysis.Building;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Dimensions;

/// <summary>The survey on disk, read on from where it ended; a log it does not fit is surveyed anew.</summary>
sealed class SurveyFile(TenantFolder folder, IProgress<DimensionProgress>? progress)
{
    const int Threads = 2;
    const long WorthTwo = 20_000;

    readonly string _path = Path.Combine(folder.Dimensions, "survey.json");

    public async Task<Survey> UpTo(long last, LogReader reader, CancellationToken cancel)
    {
        var known = Read(reader) ?? new(Mark(0, reader), 0);
        if (known.LastSequence >= last)
            return known;
        var next = known with { Of = Mark(last, reader), LastSequence = last };
        var threads = last - known.LastSequence < WorthTwo ? 1 : Threads;
        var share = (last - known.LastSequence + threads - 1) / threads;
        progress?.Report(new("dimensions", 0));
        foreach (var part in await Task.WhenAll(Enumerable.Range(0, threads).Select(at =>
            Task.Run(() => Part(known.LastSequence + 1 + at * share, Math.Min(last, known.LastSequence + (at + 1) * share), cancel), cancel))))
        {
            next.Add(part);
        }
        Write(next);
        return next;
    }

    Survey Part(long first, long last, CancellationToken cancel)
    {
        using var reader = LogReader.Open(folder) ?? throw new StorageException($"{folder.Log} has vanished while it was read.");
        var part = new Survey("", last);
        part.Read(reader, first, last, cancel);
        return part;
    }

    static string Mark(long last, LogReader reader) => $"{SnapshotFile.LogId(reader)} {SnapshotFile.SaltOf(last, reader)}";

    Survey? Read(LogReader reader)
    {
        try
        {
            var survey = JsonSerializer.Deserialize<Survey>(File.ReadAllBytes(_path));
            return survey?.Of == Mark(survey?.LastSequence ?? 0, reader) ? survey : null;
        }
        catch (Exception cause) when (cause is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    void Write(Survey survey)
    {
        try
        {
            Directory.CreateDirectory(folder.Dimensions);
            var temporary = $"{_path}.{Environment.ProcessId}.new";
            File.WriteAllBytes(temporary, JsonSerializer.SerializeToUtf8Bytes(survey));
            File.Move(temporary, _path, overwrite: true);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            // No room, or not ours to write: the next list takes as long as this one.
        }
    }
}
