namespace Wegmarke.Capture.Tables;

/// <summary>Turns bytes of one encoding into UTF-8, piece by piece.</summary>
interface IByteReader
{
    /// <summary>The most bytes that one given byte can become.</summary>
    int Growth { get; }

    /// <summary>How many of <paramref name="bytes"/> were used; what is left comes again with more behind it, unless it is the end.</summary>
    int Read(ReadOnlySpan<byte> bytes, bool isEnd, Span<byte> utf8, out int written);
}
