using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>What a customer wrote in a comment, and the property of the source that it came in.</summary>
static class OwnWords
{
    /// <summary>What is left of the body without them; null when there are none in it.</summary>
    public static IReadOnlyList<BodyPart>? KeptOf(ReadOnlySpan<byte> body)
    {
        var kept = new List<BodyPart> { new(0, 1) };
        var comment = default(ReadOnlySpan<byte>);
        var reader = new BodyReader(body);
        while (reader.Next())
        {
            if (reader.Field == BodyField.Comment)
                comment = reader.Value;
            else if (comment.IsEmpty || reader.Field != BodyField.Property || !reader.PropertyValue.SequenceEqual(comment))
                kept.Add(reader.Part);
        }
        return comment.IsEmpty ? null : kept;
    }
}
