using Microsoft.AspNetCore.Identity;
using Wegmarke.Access.SigningIn;

namespace Wegmarke.Access;

/// <summary>Signs persons in and out. One per request.</summary>
public sealed class SignInDesk
{
    /// <summary>What no password has; hashed as slowly as a real one, so that a name nobody has takes as long as one that somebody has.</summary>
    static readonly Lazy<string> s_nobody = new(() => new PasswordHasher<SignInUser>().HashPassword(new(), "nobody"));

    readonly SignInManager<SignInUser> _signIns;

    internal SignInDesk(SignInManager<SignInUser> signIns) => _signIns = signIns;

    public async Task<SignInStep> Password(string name, string password)
    {
        if (await _signIns.UserManager.FindByNameAsync(name.Trim()) is not { Password: not null } user)
        {
            _signIns.UserManager.PasswordHasher.VerifyHashedPassword(new(), s_nobody.Value, password);
            return SignInStep.Refused;
        }
        return Step(await _signIns.PasswordSignInAsync(user, password, isPersistent: false, lockoutOnFailure: true));
    }

    /// <summary>After the password: what the authenticator shows.</summary>
    public async Task<SignInStep> Code(string code) =>
        Step(await _signIns.TwoFactorAuthenticatorSignInAsync(Digits(code), isPersistent: false, rememberClient: false));

    /// <summary>After the password, without the authenticator: a code that is good once.</summary>
    public async Task<SignInStep> RecoveryCode(string code)
    {
        // Identity counts wrong codes of authenticators only.
        if (await _signIns.GetTwoFactorAuthenticationUserAsync() is not { } user || await _signIns.UserManager.IsLockedOutAsync(user))
            return SignInStep.Refused;
        var step = Step(await _signIns.TwoFactorRecoveryCodeSignInAsync(code.Trim().ToUpperInvariant()));
        if (step == SignInStep.Refused)
            await _signIns.UserManager.AccessFailedAsync(user);
        return step;
    }

    public Task SignOut() => _signIns.SignOutAsync();

    static string Digits(string code) => string.Concat(code.Where(char.IsAsciiDigit));

    static SignInStep Step(SignInResult result) => result.Succeeded ? SignInStep.Done : result.RequiresTwoFactor ? SignInStep.SecondFactor : SignInStep.Refused;
}
