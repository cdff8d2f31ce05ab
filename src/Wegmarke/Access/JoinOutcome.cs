namespace Wegmarke.Access;

/// <summary>What became of a one-time link.</summary>
public abstract record JoinOutcome
{
    /// <summary>The password is set; now sign in.</summary>
    public sealed record Joined(string Name) : JoinOutcome;

    /// <summary>Used, too old, replaced by a newer one, or never there.</summary>
    public sealed record LeadsNowhere : JoinOutcome;

    /// <summary>The link stays good.</summary>
    public sealed record NotTaken(PasswordProblem Problem) : JoinOutcome;

    /// <summary>The first administrator says who they are; that was no e-mail address.</summary>
    public sealed record NoName(string Message) : JoinOutcome;
}
