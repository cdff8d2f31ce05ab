namespace Wegmarke.Capture.Tables;

/// <summary>A stream that stays open when its reader is done with it.</summary>
sealed class Unowned(Stream stream) : Stream
{
    public override int Read(Span<byte> buffer) => stream.Read(buffer);

    public override int Read(byte[] buffer, int offset, int count) => stream.Read(buffer, offset, count);

    public override bool CanRead => true;

    public override bool CanSeek => stream.CanSeek;

    public override bool CanWrite => false;

    public override long Length => stream.Length;

    public override long Position { get => stream.Position; set => stream.Position = value; }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => stream.Seek(offset, origin);

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
