namespace Wegmarke.Capture.Tables;

/// <summary>A file of another encoding, read as UTF-8.</summary>
sealed class Utf8Stream(Stream file, IByteReader encoding) : ForwardStream(file)
{
    const int PieceBytes = 1 << 16;

    readonly byte[] _bytes = new byte[PieceBytes];
    readonly byte[] _utf8 = new byte[PieceBytes * encoding.Growth];
    int _left;
    int _start;
    int _end;
    bool _isEnd;

    public override int Read(Span<byte> buffer)
    {
        while (_start == _end && !_isEnd)
            Fill();
        var length = Math.Min(buffer.Length, _end - _start);
        _utf8.AsSpan(_start, length).CopyTo(buffer);
        _start += length;
        return length;
    }

    void Fill()
    {
        var read = file.Read(_bytes, _left, _bytes.Length - _left);
        _isEnd = read == 0;
        var length = _left + read;
        var used = encoding.Read(_bytes.AsSpan(0, length), _isEnd, _utf8, out var written);
        _left = length - used;
        _bytes.AsSpan(used, _left).CopyTo(_bytes);
        (_start, _end) = (0, written);
    }
}
