namespace Wegmarke.Access;

/// <summary>Who may call an address. Said at its route; an address that says nothing is closed to everybody.</summary>
public abstract record Need
{
    /// <summary>Shows nothing of any tenant.</summary>
    public sealed record Nothing : Need;

    /// <summary>Takes interactions in; the key comes as the protocol says, in a body or a header, so the address looks at it itself.</summary>
    public sealed record WriteKey : Need;

    /// <summary>Shows the one drawing that the link in the address stands for; the address looks at it itself.</summary>
    public sealed record SharedLink : Need;

    /// <summary>A person who signed in, whatever their rights: it is about their own way in.</summary>
    public sealed record SignedIn : Need;

    /// <summary>Somebody with this right in the tenant that is asked for.</summary>
    public sealed record Of(Right Right) : Need;
}
