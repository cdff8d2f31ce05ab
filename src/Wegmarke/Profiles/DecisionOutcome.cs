namespace Wegmarke.Profiles;

/// <summary>What a command about identifiers did.</summary>
public abstract record DecisionOutcome
{
    DecisionOutcome() { }

    public sealed record Recorded(Decision Decision) : DecisionOutcome;

    /// <summary>The same is in force already; nothing was written.</summary>
    public sealed record Unchanged : DecisionOutcome;

    /// <summary>Nothing was written; the message says why and the way out.</summary>
    public sealed record Refused(string Message) : DecisionOutcome;
}
