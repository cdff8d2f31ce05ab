using System.IO.Compression;
using System.Xml;

namespace Wegmarke.Capture.Tables;

/// <summary>A document made of zipped parts. Parts are read where they are and never unpacked to disk, so that their names can do no harm.</summary>
sealed class ZippedDocument : IDisposable
{
    const int MaxParts = 20_000;

    readonly ZipArchive _archive;
    readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="path">For messages.</param>
    /// <param name="file">Disposed with the document.</param>
    /// <exception cref="ImportException">It is damaged.</exception>
    public ZippedDocument(string path, Stream file)
    {
        try
        {
            _archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: false);
            if (_archive.Entries.Count > MaxParts)
                throw new ImportException($"{path} has {_archive.Entries.Count} parts; the limit is {MaxParts}. Save the table as CSV.");
        }
        catch (InvalidDataException cause)
        {
            throw new ImportException($"{path} begins as a ZIP or Excel file but is damaged: {cause.Message} Fetch it again, or save it again with the program it was made with.");
        }
        foreach (var part in _archive.Entries)
            _parts.TryAdd(part.FullName.Replace('\\', '/').TrimStart('/'), part);
    }

    public IEnumerable<string> Names => _parts.Keys;

    public bool Has(string name) => _parts.ContainsKey(name);

    /// <summary>Unpacked bytes, as the archive says.</summary>
    public long SizeOf(string name) => _parts.TryGetValue(name, out var part) ? part.Length : 0;

    /// <summary>Null when there is no such part.</summary>
    public BoundedStream? Open(string name) =>
        _parts.TryGetValue(name, out var part) ? new BoundedStream(part.Open(), name, part.CompressedLength) : null;

    /// <summary>Reads a part element by element; nothing happens when there is no such part.</summary>
    public void Read(string name, Action<XmlReader> element)
    {
        if (Open(name) is not { } stream)
            return;
        using var xml = SafeXml.Read(stream);
        try
        {
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element)
                    element(xml);
            }
        }
        catch (XmlException cause)
        {
            throw SafeXml.Problem(name, cause);
        }
    }

    public void Dispose() => _archive.Dispose();
}
