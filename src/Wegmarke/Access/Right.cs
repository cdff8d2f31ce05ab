namespace Wegmarke.Access;

/// <summary>What somebody may do with a tenant; several at once are a set. The numbers are stored.</summary>
[Flags]
public enum Right : ushort
{
    None = 0,

    /// <summary>See maps, reports, and what people wrote down: segments, personas, the catalogue.</summary>
    Read = 1,

    /// <summary>Ask questions of all journeys.</summary>
    Ask = 2,

    /// <summary>See single customers.</summary>
    Profiles = 4,

    /// <summary>Change what people write down.</summary>
    Write = 8,

    /// <summary>See and record consents, and answer the requests of persons.</summary>
    Privacy = 16,

    /// <summary>Say who may come in.</summary>
    Administer = 32,
}
