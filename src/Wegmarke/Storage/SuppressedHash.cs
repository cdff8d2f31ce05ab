namespace Wegmarke.Storage;

/// <summary>Something that must not come in again (or not be used), known by its keyed hash alone.</summary>
/// <param name="Hash">From <see cref="ErasureSecret"/>.</param>
/// <param name="Until">What happened later than this is something new; milliseconds since 1970, UTC.</param>
public readonly record struct SuppressedHash(UInt128 Hash, SuppressionKind Kind, long Until);
