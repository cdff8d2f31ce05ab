using System.Text;

namespace Wegmarke.Capture.Tables;

/// <summary>Letters beyond ASCII of a sample: how many are UTF-8, and how many bytes cannot be.</summary>
readonly record struct Utf8Counts(long Valid, long Invalid)
{
    public static Utf8Counts Of(TableSample sample)
    {
        long valid = 0, invalid = 0;
        foreach (var piece in sample.All)
            Count(piece, isFirst: ReferenceEquals(piece, sample.Head), ref valid, ref invalid);
        return new(valid, invalid);
    }

    static void Count(ReadOnlySpan<byte> text, bool isFirst, ref long valid, ref long invalid)
    {
        // A piece from the middle may begin inside a letter.
        for (var skipped = 0; !isFirst && skipped < 3 && !text.IsEmpty && (text[0] & 0xc0) == 0x80; skipped++)
            text = text[1..];
        while (text.IndexOfAnyExceptInRange((byte)0, (byte)0x7f) is var at and >= 0)
        {
            text = text[at..];
            var status = Rune.DecodeFromUtf8(text, out _, out var length);
            if (status == System.Buffers.OperationStatus.NeedMoreData && text.Length < 4)
                return;
            if (status == System.Buffers.OperationStatus.Done)
                valid++;
            else
                invalid++;
            text = text[length..];
        }
    }
}
