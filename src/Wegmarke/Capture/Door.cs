using Wegmarke.Privacy;
using Wegmarke.Profiles;

namespace Wegmarke.Capture;

/// <summary>Keeps out what an erasure or the retention let go: it would come back with every old export.</summary>
/// <param name="keptFrom">What happened before this is past its time; milliseconds since 1970, UTC.</param>
sealed class Door(Suppressions suppressions, IdentifierRules rules, long keptFrom)
{
    long _keptFrom = keptFrom;

    /// <summary>Time goes on while a tenant is open for days. Any thread.</summary>
    public void KeepFrom(long time) => Volatile.Write(ref _keptFrom, time);

    /// <summary>Null when the row may come in. Costs a comparison as long as nobody was erased, else a hash per identifier of an old row.</summary>
    public DropReason? Refuses(in PendingRow row, RowIdentifiers identifiers)
    {
        if (row.Time < Volatile.Read(ref _keptFrom))
            return DropReason.Expired;
        if (row.Time <= suppressions.LastErasure && IsErased(row.Time, identifiers))
            return DropReason.Erased;
        return suppressions.HasRows && suppressions.IsErasedRow(row.Key) ? DropReason.Erased : null;
    }

    /// <summary>Whether the person of these identifiers was erased since.</summary>
    public bool KnowsAsErased(RowIdentifiers identifiers, DateTimeOffset since) =>
        since.ToUnixTimeMilliseconds() is var time && time <= suppressions.LastErasure && IsErased(time, identifiers);

    /// <summary>Whether the person of these identifiers was erased at any time.</summary>
    public bool KnowsAsErased(RowIdentifiers identifiers) => !suppressions.IsEmpty && IsErased(long.MinValue, identifiers);

    /// <summary>An identifier that others use, too, keeps a row out only when it names no other person.</summary>
    bool IsErased(long time, RowIdentifiers identifiers)
    {
        var (isShared, namesAnother) = (false, false);
        foreach (ref readonly var identifier in identifiers.Items)
        {
            switch (suppressions.Erased(identifier.Kind, identifiers.ValueOf(identifier), time))
            {
                case Storage.SuppressionKind.Own:
                    return true;
                case Storage.SuppressionKind.Shared:
                    isShared = true;
                    break;
                default:
                    namesAnother |= rules.ScopeOf(identifier.Kind) == IdentifierScope.Person;
                    break;
            }
        }
        return isShared && !namesAnother;
    }
}
