using System.Text;
using Wegmarke.Capture.Files;

namespace Wegmarke.Capture.Tables;

/// <summary>The JSON objects in a file of rejected rows, as lines.</summary>
sealed class RejectedJson(CsvRows rows) : Stream
{
    byte[] _line = [];
    int _at;

    public override int Read(Span<byte> buffer)
    {
        if (_at == _line.Length && !Fill())
            return 0;
        var length = Math.Min(buffer.Length, _line.Length - _at);
        _line.AsSpan(_at, length).CopyTo(buffer);
        _at += length;
        return length;
    }

    bool Fill()
    {
        if (!rows.Next())
            return false;
        _line = Encoding.UTF8.GetBytes(SpreadsheetText.Unguard(rows.Field(RejectedColumns.First - 1)).ReplaceLineEndings(" ") + "\n");
        _at = 0;
        return true;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            rows.Dispose();
        base.Dispose(disposing);
    }
}
