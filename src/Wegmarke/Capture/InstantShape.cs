namespace Wegmarke.Capture;

/// <summary>How a column writes points in time.</summary>
public enum InstantShape
{
    /// <summary>As dates that people read; which parts stand where is seen cell by cell, but for <see cref="DateOrder"/>.</summary>
    Written,

    /// <summary>Seconds since 1970, UTC.</summary>
    UnixSeconds,

    /// <summary>Milliseconds since 1970, UTC.</summary>
    UnixMilliseconds,

    /// <summary>Days since 1899-12-30 with a fraction, as spreadsheets keep local times.</summary>
    SerialDays,
}
