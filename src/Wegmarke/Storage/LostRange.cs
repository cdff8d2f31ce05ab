using Wegmarke.Storage.Sqlite;

namespace Wegmarke.Storage;

/// <summary>Interactions <see cref="First"/>–<see cref="Last"/> were acknowledged and are gone.</summary>
public sealed record LostRange(long First, long Last);
