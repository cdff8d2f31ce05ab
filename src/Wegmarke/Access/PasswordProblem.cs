namespace Wegmarke.Access;

/// <summary>Why a password is not taken.</summary>
public enum PasswordProblem
{
    TooShort,
    TooLong,

    /// <summary>It is the name that everybody knows, or holds hardly more.</summary>
    IsName,

    /// <summary>The same few letters again and again.</summary>
    TooFewLetters,

    /// <summary>The old one, asked for to change it, was wrong.</summary>
    WrongOld,
}
