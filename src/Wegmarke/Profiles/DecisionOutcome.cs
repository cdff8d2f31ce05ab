namespace Wegmarke.Profiles;

/// <summary>What a command about identifiers did.</summary>
public abstract record DecisionOutcome
{
    DecisionOutcome() { }

    public sealed record Recorded(Decision Decision) : DecisionOutcome;

    /// <summary>The same is in force already; nothing was written.</summary>
    public sealed record Unchanged : DecisionOutcome;

    /// <summary>Nothing was written; the message says why and the way out.</summary>
    public sealed record Refused(string Message) : DecisionOutcome
    {
        /// <summary>What stands in the way of a link; null when the identifiers themselves are wrong.</summary>
        public RefusalReason? Why { get; init; }

        /// <summary>The decision to be undone first; 0 = none is in the way.</summary>
        public int Decision { get; init; }
    }
}
