namespace Wegmarke.Capture;

/// <summary>How much a source may measure.</summary>
public enum SourceMode
{
    /// <summary>Everything that a legal basis permits; without one nothing.</summary>
    Full,

    /// <summary>Counters of pages per day and nothing else: nobody's data, no consent needed (guidance of the German authorities).</summary>
    Dsk,

    /// <summary>Pages and events of a visitor whose id changes with the year, without user, order, campaign or referrer: what the French authority
    /// exempts from consent. German authorities do not follow it.</summary>
    Cnil,
}
