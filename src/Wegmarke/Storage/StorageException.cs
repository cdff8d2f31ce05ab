namespace Wegmarke.Storage;

/// <summary>The store could not do what was asked; the message says what was seen and the way out.</summary>
public sealed class StorageException : Exception
{
    public StorageException(string message) : base(message) { }

    public StorageException(string message, Exception cause) : base(message, cause) { }
}
