using System.Text.Json;

namespace Wegmarke.Capture.SegmentApi;

/// <summary>A request cut into its messages without looking into them: one that is broken must not harm its neighbours.</summary>
sealed class SegmentEnvelope
{
    /// <summary>Whoever nests deeper is refused message by message, so that the others of a batch are kept.</summary>
    static readonly JsonReaderOptions s_options = new() { MaxDepth = SegmentLimits.BatchBytes, CommentHandling = JsonCommentHandling.Disallow };

    bool _hasBatch;

    public List<Range> Messages { get; } = [];

    /// <summary>As it stands in the body; null when there is none.</summary>
    public string? WriteKey { get; private set; }

    /// <summary>What a batch says for all of its messages, and what it calls it.</summary>
    public List<(string Name, Range Value)> Shared { get; } = [];

    /// <summary>When the batch was sent, with its quotes; empty when it does not say.</summary>
    public Range SentAt { get; private set; }

    /// <summary>Of one message that came before.</summary>
    public static SegmentEnvelope Of(ReadOnlyMemory<byte> message)
    {
        var envelope = new SegmentEnvelope();
        envelope.Messages.Add(..message.Length);
        return envelope;
    }

    /// <summary>Null when the body was read, else what is wrong with it.</summary>
    public string? Read(ReadOnlySpan<byte> body, bool isBatch)
    {
        try
        {
            var reader = new Utf8JsonReader(body, s_options);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return "The body is no JSON object.";
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                Member(ref reader, isBatch);
            if (reader.Read())
                return "More than one JSON value stands in the body.";
            if (!isBatch)
                Messages.Add(..body.Length);
            return isBatch && !_hasBatch ? "The body has no list \"batch\"." : null;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return $"The body is no valid JSON: {broken.Message}";
        }
    }

    void Member(ref Utf8JsonReader reader, bool isBatch)
    {
        var name = reader.ValueTextEquals("writeKey"u8) ? "writeKey" : !isBatch ? "" : reader.ValueTextEquals("batch"u8) ? "batch" : reader.ValueTextEquals("sentAt"u8) ? "sentAt"
            : reader.ValueTextEquals("context"u8) ? "context" : reader.ValueTextEquals("integrations"u8) ? "integrations" : "";
        reader.Read();
        if (name == "batch" && reader.TokenType == JsonTokenType.StartArray)
        {
            _hasBatch = true;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                Messages.Add(Value(ref reader));
            return;
        }
        if (name == "writeKey" && reader.TokenType == JsonTokenType.String)
            WriteKey = reader.GetString();
        else if (name is "context" or "integrations" && reader.TokenType == JsonTokenType.StartObject)
            Shared.Add((name, Value(ref reader)));
        else if (name == "sentAt" && reader.TokenType == JsonTokenType.String)
            SentAt = Value(ref reader);
        else
            reader.Skip();
    }

    static Range Value(ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return start..(int)reader.BytesConsumed;
    }
}
