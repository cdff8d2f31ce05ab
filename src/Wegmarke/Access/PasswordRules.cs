namespace Wegmarke.Access;

/// <summary>Length is what makes a password hard to guess (NIST SP 800-63B); rules about kinds of letters make people choose worse ones.</summary>
public static class PasswordRules
{
    public const int LeastLetters = 12;

    /// <summary>Hashing takes time with length; nobody types more.</summary>
    public const int MostLetters = 200;

    const int LeastDifferent = 5;

    /// <summary>Null when it is taken.</summary>
    public static PasswordProblem? Problem(string password, string name) =>
        password.Length < LeastLetters ? PasswordProblem.TooShort
        : password.Length > MostLetters ? PasswordProblem.TooLong
        : password.Contains(name.Split('@')[0], StringComparison.OrdinalIgnoreCase) && password.Length - name.Split('@')[0].Length < LeastLetters / 2 ? PasswordProblem.IsName
        : password.Distinct().Count() < LeastDifferent ? PasswordProblem.TooFewLetters
        : null;
}
