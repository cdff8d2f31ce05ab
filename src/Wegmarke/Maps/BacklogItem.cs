namespace Wegmarke.Maps;

/// <summary>A weak point that was found, and what became of it.</summary>
/// <param name="Id">The same whenever it is found.</param>
/// <param name="Potential">In minor units of the reporting currency; null where nothing can be computed.</param>
/// <param name="Since">The day it was found first.</param>
/// <param name="Found">The day it was found last.</param>
public sealed record BacklogItem(string Id, WeakPointKind Kind, string Place, string Finding, long? Customers, long? Potential, DateOnly Since, DateOnly Found)
{
    public BacklogStatus Status { get; init; }

    /// <summary>Who sees to it; a team rather than a person.</summary>
    public string Owner { get; init; } = "";

    /// <summary>What is done about it, in a few words.</summary>
    public string Note { get; init; } = "";

    /// <summary>The day of the status.</summary>
    public DateOnly Changed { get; init; } = Since;

    /// <summary>Somebody must still see to it.</summary>
    public bool IsUnresolved => Status is BacklogStatus.Open or BacklogStatus.Taken or BacklogStatus.Returned;

    /// <summary>As it was found now.</summary>
    internal BacklogItem FoundAgain(WeakPoint point, BacklogMeasurement measured)
    {
        var now = this with { Place = point.Place, Finding = point.Finding, Customers = point.Customers, Potential = point.Potential?.Value, Found = measured.Day };
        return Judges(measured) ? now with { Status = BacklogStatus.Returned, Changed = measured.Day } : now;
    }

    /// <summary>As it is not found now; returns this when that says nothing new.</summary>
    internal BacklogItem Missed(BacklogMeasurement measured) => Judges(measured) ? this with { Status = BacklogStatus.Solved, Changed = measured.Day } : this;

    /// <summary>Whether a measurement is of the time since something was done about it.</summary>
    bool Judges(BacklogMeasurement measured) => Status == BacklogStatus.Done && measured.From >= Changed;
}
