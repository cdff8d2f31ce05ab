namespace Wegmarke.Maps;

/// <summary>How far it is with a weak point that was found.</summary>
public enum BacklogStatus
{
    /// <summary>Nobody has taken it yet.</summary>
    Open,
    /// <summary>Somebody sees to it.</summary>
    Taken,
    /// <summary>Something was done; no measurement of the time since has judged it yet.</summary>
    Done,
    /// <summary>Something was done, and it was not found in the time since.</summary>
    Solved,
    /// <summary>Something was done, and it was found again in the time since.</summary>
    Returned,
    /// <summary>It is lived with.</summary>
    Dropped,
}
