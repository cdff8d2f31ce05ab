namespace Wegmarke.Access;

/// <summary>How far somebody came who signs in.</summary>
public enum SignInStep
{
    /// <summary>Is in.</summary>
    Done,

    /// <summary>The password was right; the second factor is asked for.</summary>
    SecondFactor,

    /// <summary>Wrong, or shut for a while after too many wrong ones, or shut out: whoever guesses is not told which.</summary>
    Refused,
}
