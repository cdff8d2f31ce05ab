using System.Text;
using Wegmarke.Capture.DeadLetters;
using Wegmarke.Capture.SegmentApi;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>Messages that were dropped and may be mended: read, mended, and tried again. Any thread.</summary>
public sealed class DeadLetterDesk(LiveIntake live, TimeProvider clock)
{
    readonly LiveCapture _capture = new(live, clock);

    /// <summary>In the order in which they came.</summary>
    public static IReadOnlyList<DeadLetter> All(TenantFolder folder) => [.. Stored(folder).Select(Shown)];

    /// <exception cref="ArgumentException">There is none with this number.</exception>
    public static DeadLetter Find(TenantFolder folder, long number) => Shown(FindStored(folder, number));

    /// <summary>Puts another text in the place of what came; it is tried with the next replay.</summary>
    /// <exception cref="ArgumentException">There is none with this number, or the text is too long.</exception>
    public async Task<DeadLetter> Mend(long number, string message, CancellationToken cancel)
    {
        FindStored(live.Folder, number);
        var text = Encoding.UTF8.GetBytes(message);
        if (text.Length is 0 or > DeadLetterRows.MaxBytes)
            throw new ArgumentException($"The message has {text.Length} bytes; use 1 to {DeadLetterRows.MaxBytes}.", nameof(message));
        await live.Use(intake => intake.Keep(transaction =>
        {
            DeadLetterRows.Mend(transaction, number, text);
            return number;
        }, cancel), cancel);
        return Find(live.Folder, number);
    }

    /// <summary>Takes letters through all steps again, as if they came now with the time they tell; what is taken in is no letter any more.</summary>
    /// <param name="numbers">Null = all.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <exception cref="ArgumentException">There is none with one of these numbers.</exception>
    public async Task<ReplayReport> Replay(IReadOnlyList<long>? numbers, CancellationToken cancel)
    {
        var letters = numbers is null ? Stored(live.Folder) : [.. numbers.Distinct().Select(number => FindStored(live.Folder, number))];
        foreach (var letter in letters)
        {
            var envelope = SegmentEnvelope.Of(letter.Message);
            await _capture.Take(letter.Source, new(letter.Kind, IsPast: true) { Replayed = letter.Number }, door => door.Fill(envelope, broken: null, letter.Message), cancel);
        }
        var left = Stored(live.Folder).Select(letter => letter.Number).ToHashSet();
        return new(letters.Count(letter => !left.Contains(letter.Number)), [.. letters.Where(letter => left.Contains(letter.Number)).Select(letter => Find(live.Folder, letter.Number))]);
    }

    static IReadOnlyList<StoredLetter> Stored(TenantFolder folder)
    {
        using var reader = LogReader.Open(folder);
        return DeadLetterRows.Read(reader);
    }

    static StoredLetter FindStored(TenantFolder folder, long number) => Stored(folder) is var all && all.FirstOrDefault(letter => letter.Number == number) is { } found ? found
        : throw new ArgumentException($"There is no dead letter {number}. There are {all.Count}; 'wegmarke capture dead list' lists them.");

    static DeadLetter Shown(StoredLetter letter) => new(letter.Number, letter.Source, letter.Received, letter.Reason, letter.Detail, Encoding.UTF8.GetString(letter.Message));
}
