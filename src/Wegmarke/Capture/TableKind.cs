namespace Wegmarke.Capture;

/// <summary>What a file is, as its bytes say.</summary>
public enum TableKind
{
    Csv,
    Excel,
    OpenDocument,
    EventLog,
    JsonLines,
}
