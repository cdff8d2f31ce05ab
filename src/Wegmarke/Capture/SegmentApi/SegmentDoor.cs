using System.Text;
using System.Text.Json;
using Wegmarke.Capture.Steps;
using Wegmarke.Privacy;

namespace Wegmarke.Capture.SegmentApi;

/// <summary>Takes the messages of a request through the first steps, into a batch. Used again and again; belongs to one thread at a time.</summary>
sealed class SegmentDoor
{
    readonly CapturedMessage _message = new();

    public MessageBatch Batch { get; } = new();

    /// <param name="envelope">Where the messages are.</param>
    /// <param name="broken">What is wrong with the body as a whole; it counts as one message.</param>
    /// <param name="body">What they are in.</param>
    public void Fill(SegmentEnvelope envelope, string? broken, ReadOnlySpan<byte> body)
    {
        if (broken is not null)
        {
            Batch.Counts.Received++;
            Batch.Counts.Add(Fate.Dropped(DropReason.BrokenRow, broken));
            return;
        }
        var reading = new SegmentReading(_message, Batch.Source);
        var isTooMany = envelope.Messages.Count > SegmentLimits.BatchMessages;
        foreach (var range in envelope.Messages)
        {
            Batch.Counts.Received++;
            var raw = body[range];
            var fate = isTooMany ? Fate.Dropped(DropReason.TooManyMessages, $"a batch of {envelope.Messages.Count} messages; the limit is {SegmentLimits.BatchMessages}")
                : Read(raw, reading, envelope, body) ?? CaptureSteps.Run(_message, Batch.Source);
            if (fate is { } ended)
                End(ended, raw);
            else
                Batch.Add(_message, raw);
        }
    }

    Fate? Read(ReadOnlySpan<byte> raw, SegmentReading reading, SegmentEnvelope envelope, ReadOnlySpan<byte> body)
    {
        if (raw.Length > SegmentLimits.MessageBytes)
            return Fate.Dropped(DropReason.TooLarge, $"a message of {raw.Length} bytes; the limit is {SegmentLimits.MessageBytes}");
        if (_message.Text.Read(raw) is { } problem)
            return problem;
        foreach (var (name, value) in envelope.Shared)
        {
            if (_message.Text.Merge(body[value], Encoding.UTF8.GetBytes(name)) is { } shared)
                return shared;
        }
        _message.Received = Batch.Received;
        return reading.Read(Encoding.UTF8.GetBytes(Batch.Kind), SentAt(envelope, body));
    }

    /// <summary>A batch says once when it was sent.</summary>
    static ReadOnlySpan<byte> SentAt(SegmentEnvelope envelope, ReadOnlySpan<byte> body) => body[envelope.SentAt] is { Length: > 2 } quoted ? quoted[1..^1] : default;

    void End(in Fate fate, ReadOnlySpan<byte> raw)
    {
        Batch.Counts.Add(fate);
        if (fate.Outcome == MessageOutcome.Counted && _message.Kind == MessageKind.Page && !_message.Page.IsEmpty)
        {
            var page = PageCounts.NameOf(Encoding.UTF8.GetString(_message[_message.Page]));
            Batch.Pages[page] = Batch.Pages.GetValueOrDefault(page) + 1;
        }
        if (fate.Outcome == MessageOutcome.Dropped && IsMendable(fate.Reason) && MayKeep(raw))
            Batch.Dead.Add(new(fate.Reason, fate.Detail, raw.ToArray()));
    }

    /// <summary>What was dropped on purpose is gone.</summary>
    static bool IsMendable(DropReason reason) => reason is not (DropReason.NoBasis or DropReason.NotInMode or DropReason.Bot or DropReason.Erased or DropReason.Expired or DropReason.TooLarge);

    /// <summary>A dead letter is personal data, too: it needs what every other message needs.</summary>
    bool MayKeep(ReadOnlySpan<byte> raw) => Batch.Source.Rules.Mode == SourceMode.Full && (Batch.Source.HasOwnBasis || SaysConsent(raw));

    bool SaysConsent(ReadOnlySpan<byte> raw)
    {
        try
        {
            using var json = JsonDocument.Parse(raw.ToArray());
            return json.RootElement.TryGetProperty("context", out var context) && context.TryGetProperty("consent", out var consent) && consent.TryGetProperty("categoryPreferences", out var preferences)
                && preferences.EnumerateObject().Any(category => category.Value.ValueKind == JsonValueKind.True && Batch.Source.Rules.PurposesOf(category.Name) != Purpose.None);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
