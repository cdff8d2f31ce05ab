namespace Wegmarke.Analysis.Following;

/// <summary>A customer that is followed by one of its identifiers, whomever that belongs to from now on. Belongs to the watch.</summary>
/// <param name="Node">Of the identifier.</param>
sealed record ProfileFeed(int Node, EventRing Ring)
{
    /// <summary>Null until it was looked at.</summary>
    public ProfileState? State { get; set; }

    public int Readers { get; set; }

    /// <summary>When the last reader went, by the clock's timestamps.</summary>
    public long Left { get; set; }
}
