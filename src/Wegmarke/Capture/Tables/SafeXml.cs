using System.Xml;

namespace Wegmarke.Capture.Tables;

/// <summary>XML as data: no document types, no entities of its own, nothing fetched.</summary>
static class SafeXml
{
    public static XmlReader Read(Stream stream) => XmlReader.Create(stream, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersFromEntities = 1 << 20,
        CloseInput = true,
    });

    /// <summary>What is wrong with it, and the way out.</summary>
    public static ImportException Problem(string part, XmlException cause) => new(cause.Message.Contains("DTD", StringComparison.Ordinal)
        ? $"'{part}' holds a document type (DTD) in line {cause.LineNumber}, which could make a small file grow without end and is not read. Save the table again with Excel or LibreOffice, or as CSV."
        : $"'{part}' is damaged in line {cause.LineNumber}: {cause.Message} What stands before it was read. Save it again with Excel or LibreOffice, or as CSV.");
}
