namespace Wegmarke.Access;

/// <summary>What a key opens. The numbers are stored.</summary>
public enum KeyKind : byte
{
    /// <summary>Brings interactions of one source in, and shows nothing. It may stand in a page.</summary>
    Write = 1,

    /// <summary>Does with one tenant what its rights say.</summary>
    Read = 2,

    /// <summary>Lets a person in once, to set a password.</summary>
    Link = 3,

    /// <summary>Shows one drawing to whoever has it.</summary>
    Share = 4,
}
