namespace Wegmarke.Maps;

/// <summary>What became of an attempt to store, delete or restore a map.</summary>
public abstract record MapOutcome
{
    MapOutcome()
    {
    }

    /// <summary>It is stored now.</summary>
    public sealed record Stored(StoredMap Now) : MapOutcome
    {
        /// <summary>A deleted map had this id; its versions stand before this one.</summary>
        public bool FollowsDeleted { get; init; }
    }

    /// <summary>It says what is stored already; there is no new version.</summary>
    public sealed record Unchanged(StoredMap Now) : MapOutcome;

    /// <summary>Nothing was stored; each problem names the value, the limit and the way out.</summary>
    public sealed record Refused(IReadOnlyList<string> Problems) : MapOutcome;

    /// <summary>Somebody else saved meanwhile; nothing was stored.</summary>
    public sealed record Conflict(StoredMap Now) : MapOutcome;

    /// <summary>There is no such map, or no such version of it.</summary>
    public sealed record NotThere(string Message) : MapOutcome;
}
