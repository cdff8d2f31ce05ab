namespace Wegmarke.Maps;

/// <summary>How far the work on a map document is.</summary>
public enum MapStatus
{
    /// <summary>Assumptions only.</summary>
    Unmapped,

    /// <summary>Rests on interviews, tests or data that somebody looked at.</summary>
    Researched,

    /// <summary>Bound to the log: its figures are those of today.</summary>
    Live,
}
