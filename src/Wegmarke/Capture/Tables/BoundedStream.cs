namespace Wegmarke.Capture.Tables;

/// <summary>A part of a zipped document. Stops what unpacks to more than any document of that size holds.</summary>
sealed class BoundedStream(Stream part, string name, long zipped) : ForwardStream(part)
{
    /// <summary>Sheets shrink to a tenth, those of equal rows to a hundredth; deflate could reach a thousandth.</summary>
    const int MaxRatio = 200;
    const long AlwaysAllowed = 64L << 20;
    const long MaxBytes = 4L << 30;

    long _read;

    public override int Read(Span<byte> buffer) => Counted(part.Read(buffer));

    int Counted(int read)
    {
        _read += read;
        if (_read > MaxBytes || (_read > AlwaysAllowed && _read / MaxRatio > zipped))
            throw new ImportException($"'{name}' unpacks from {zipped:N0} bytes to more than {_read:N0}; at most {MaxRatio} times its size and {MaxBytes >> 30} GiB are read. No spreadsheet program writes that: save the table as CSV.");
        return read;
    }

    /// <summary>Bytes read so far.</summary>
    public override long Position { get => _read; set => throw new NotSupportedException(); }
}
