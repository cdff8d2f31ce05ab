using System.Text;
using Wegmarke.Capture.Files;

namespace Wegmarke.Capture.Tables;

/// <summary>The JSON objects in a file of rejected rows, as lines.</summary>
sealed class RejectedJson(CsvRows rows) : ForwardStream(rows)
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
}
