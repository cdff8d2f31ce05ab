namespace Wegmarke.Capture.Files;

/// <summary>Splits a stream of bytes into lines ended by LF, CR LF or the end; skips a byte-order mark.</summary>
sealed class LineReader(Stream stream, int maxLength) : IDisposable
{
    readonly byte[] _buffer = new byte[maxLength + (1 << 16)];
    int _start;
    int _end;
    int _length;
    int _next;
    bool _streamEnded;

    public long Number { get; private set; }

    public long Position { get; private set; }

    /// <summary>The line is longer than allowed and was skipped.</summary>
    public bool IsTooLong { get; private set; }

    public ReadOnlySpan<byte> Line => IsTooLong ? default : _buffer.AsSpan(_start, _length).TrimEnd((byte)'\r');

    public bool Next()
    {
        _start = _next;
        IsTooLong = false;
        int at;
        while ((at = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n')) < 0 && !_streamEnded)
            Fill();
        var end = at < 0 ? _end : _start + at;
        if (at < 0 && _start == _end && !IsTooLong)
            return false;
        _length = end - _start;
        IsTooLong |= _length > maxLength;
        _next = at < 0 ? _end : end + 1;
        Position += _next - _start;
        if (Number++ == 0 && Line.StartsWith("\uFEFF"u8))
            (_start, _length) = (_start + 3, _length - 3);
        return true;
    }

    void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_end, _start) = (_end - _start, 0);
        }
        if (_end == _buffer.Length)
        {
            IsTooLong = true;
            Position += _end;
            _end = 0;
        }
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _streamEnded = read == 0;
    }

    public void Dispose() => stream.Dispose();
}
