namespace Wegmarke.Capture;

/// <summary>How far a file is that somebody brought by the browser.</summary>
public enum UploadState
{
    /// <summary>It lies there; nobody said yet what its columns mean.</summary>
    Uploaded,

    /// <summary>It is next when those before it are done.</summary>
    Waiting,

    Running,
    Done,

    /// <summary>Somebody ended it; what was stored stays, and starting it again adds the rest.</summary>
    Cancelled,

    /// <summary>It could not be read to its end; what was stored stays.</summary>
    Failed,
}
