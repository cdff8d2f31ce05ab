namespace Wegmarke.Storage.Erasing;

/// <summary>How far a log has followed the protocol; each number is where an entry ends in the protocol's file.</summary>
/// <param name="Applied">Rows and cells are as the entries up to here say.</param>
/// <param name="Changed">The last entry that asked something of the log.</param>
/// <param name="Finished">Nothing of what went by the entries up to here is left in other places.</param>
readonly record struct ProtocolPlace(long Applied, long Changed, long Finished)
{
    public static void Keep(LogTransaction transaction, ProtocolPlace place)
    {
        transaction.Prepare("DELETE FROM log_protocol").Run();
        transaction.Prepare("INSERT INTO log_protocol(applied, changed, finished) VALUES(?, ?, ?)")
            .Bind(1, place.Applied).Bind(2, place.Changed).Bind(3, place.Finished).Run();
    }
}
