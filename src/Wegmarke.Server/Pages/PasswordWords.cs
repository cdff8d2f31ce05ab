using Wegmarke.Access;

namespace Wegmarke.Server.Pages;

/// <summary>What people are told of passwords.</summary>
static class PasswordWords
{
    public static string Rule(PageView view) => view.Say(
        $"Mindestens {PasswordRules.LeastLetters} Zeichen; mehrere Wörter sind leichter zu merken als Sonderzeichen.",
        $"At least {PasswordRules.LeastLetters} characters; several words are easier to remember than special characters.");

    public static string Of(PageView view, PasswordProblem problem) => problem switch
    {
        PasswordProblem.TooShort => view.Say($"Das Passwort ist zu kurz: es braucht mindestens {PasswordRules.LeastLetters} Zeichen.", $"The password is too short: it needs at least {PasswordRules.LeastLetters} characters."),
        PasswordProblem.TooLong => view.Say($"Das Passwort ist zu lang: höchstens {PasswordRules.MostLetters} Zeichen.", $"The password is too long: {PasswordRules.MostLetters} characters at most."),
        PasswordProblem.IsName => view.Say("Das Passwort besteht fast nur aus Ihrem Namen. Bitte wählen Sie ein anderes.", "The password is hardly more than your name. Please choose another one."),
        PasswordProblem.TooFewLetters => view.Say("Das Passwort wiederholt nur wenige Zeichen. Bitte wählen Sie ein anderes.", "The password repeats only a few characters. Please choose another one."),
        _ => view.Say("Das bisherige Passwort stimmt nicht.", "The current password is wrong."),
    };
}
