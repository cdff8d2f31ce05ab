using System.Globalization;
using System.Xml;

namespace Wegmarke.Capture.Tables;

/// <summary>Collects the text of XML elements without making strings of it.</summary>
sealed class XmlTextBuffer
{
    char[] _letters = new char[1024];
    byte[] _utf8 = new byte[4096];
    int _length;

    public ReadOnlySpan<char> Letters => _letters.AsSpan(0, _length);

    public void Clear() => _length = 0;

    /// <summary>The text of the element the reader stands on; stops at its end.</summary>
    public void ReadElement(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
            ReadNode(xml);
    }

    /// <summary>All runs of a rich text, without what only says how to pronounce it.</summary>
    public void ReadRuns(XmlReader xml)
    {
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "t")
                ReadElement(xml);
            else if (xml.LocalName == "rPh" && !xml.IsEmptyElement)
                PassOver(xml);
        }
    }

    /// <summary>Stops at the element's own end, so that what follows is not lost.</summary>
    static void PassOver(XmlReader xml)
    {
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
        }
    }

    public void ReadNode(XmlReader xml)
    {
        if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace))
            return;
        while (true)
        {
            if (_letters.Length - _length < 512)
                Array.Resize(ref _letters, _letters.Length * 2);
            var read = xml.ReadValueChunk(_letters, _length, _letters.Length - _length);
            if (read == 0)
                return;
            _length += read;
        }
    }

    public void Add(string text)
    {
        while (_letters.Length - _length < text.Length)
            Array.Resize(ref _letters, _letters.Length * 2);
        text.CopyTo(_letters.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>Half of a surrogate pair, which Excel writes as _xD800_, becomes a byte that is no UTF-8, so that its row is rejected.</summary>
    public ReadOnlySpan<byte> Utf8()
    {
        if (Letters.IndexOf("_x", StringComparison.OrdinalIgnoreCase) >= 0)
            Unescape();
        if (_utf8.Length < _length * 3)
            _utf8 = new byte[Math.Max(_utf8.Length * 2, _length * 3)];
        var written = 0;
        for (var at = 0; at < _length;)
        {
            var status = System.Text.Unicode.Utf8.FromUtf16(Letters[at..], _utf8.AsSpan(written), out var read, out var bytes, replaceInvalidSequences: false);
            (at, written) = (at + read, written + bytes);
            if (status == System.Buffers.OperationStatus.Done)
                break;
            _utf8[written++] = 0xff;
            at++;
        }
        return _utf8.AsSpan(0, written);
    }

    /// <summary>ECMA-376, 22.9.2.19: what XML cannot hold is written as _xHHHH_.</summary>
    void Unescape()
    {
        var to = 0;
        for (var at = 0; at < _length; at++)
        {
            var isEscape = _letters[at] == '_' && at + 7 <= _length && _letters[at + 1] is 'x' && _letters[at + 6] == '_';
            if (isEscape && ushort.TryParse(_letters.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                (_letters[to++], at) = ((char)code, at + 6);
            else
                _letters[to++] = _letters[at];
        }
        _length = to;
    }
}
