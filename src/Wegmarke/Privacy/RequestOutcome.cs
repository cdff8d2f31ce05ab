namespace Wegmarke.Privacy;

/// <summary>How a request of a person ended. The numbers are stored: new ones come last.</summary>
public enum RequestOutcome
{
    /// <summary>What was asked for was done.</summary>
    Granted,

    /// <summary>It was refused, with reasons, and the way to complain was told (Art. 12(4) DSGVO).</summary>
    Refused,

    /// <summary>Nothing is held of the person, which they were told.</summary>
    NothingHeld,
}
