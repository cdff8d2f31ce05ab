namespace Wegmarke.Access;

/// <summary>A shared link just made.</summary>
/// <param name="Path">Of the server's address. This is the only time that it is to be had.</param>
public sealed record NewShare(Share Share, string Path);
