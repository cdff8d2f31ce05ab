namespace Wegmarke.Storage;

/// <summary>Somebody else saved meanwhile; <see cref="Stored"/> is what is there now, null when it is gone.</summary>
public sealed class DocumentConflictException(string message, Document? stored) : Exception(message)
{
    public Document? Stored { get; } = stored;
}
