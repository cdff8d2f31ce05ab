namespace Wegmarke.Access;

/// <summary>A link that leads in once.</summary>
/// <param name="Path">Of the server's address. This is the only time that it is to be had.</param>
public sealed record NewLink(string Path, DateTimeOffset Expires);
