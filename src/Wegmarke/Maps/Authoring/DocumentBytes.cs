using System.Text;

namespace Wegmarke.Maps.Authoring;

/// <summary>The text of a document's file. Bytes that are no UTF-8 are refused: stored as replacement characters, what was written would be lost.</summary>
static class DocumentBytes
{
    static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="FormatException">It is in another encoding.</exception>
    public static string Text(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        try
        {
            return s_strict.GetString(text);
        }
        catch (DecoderFallbackException wrong)
        {
            throw new FormatException($"It is not UTF-8: byte {wrong.BytesUnknown?.FirstOrDefault():X2} at position {bytes.Length - text.Length + wrong.Index} belongs to no letter. Save the file as UTF-8.", wrong);
        }
    }
}
