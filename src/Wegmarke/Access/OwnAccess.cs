using Microsoft.AspNetCore.Identity;
using Wegmarke.Access.SigningIn;

namespace Wegmarke.Access;

/// <summary>What persons do with their own way in. One per request.</summary>
public sealed class OwnAccess
{
    const int RecoveryCodes = 10;

    readonly SignInManager<SignInUser> _signIns;
    readonly LiveUsers _live;

    internal OwnAccess(SignInManager<SignInUser> signIns, LiveUsers live) => (_signIns, _live) = (signIns, live);

    /// <summary>Makes the secret when there is none yet. Once it is on, the secret is not told again.</summary>
    public async Task<SecondFactor> SecondFactor(Caller.Person person)
    {
        var user = await Of(person);
        if (user.Authenticator is null)
            await MakeSecret(user);
        var left = await _signIns.UserManager.CountRecoveryCodesAsync(user);
        var secret = user.SecondFactor ? "" : user.Authenticator!; // made above
        return new(user.SecondFactor, string.Join(' ', secret.Chunk(4).Select(letters => new string(letters))), secret.Length == 0 ? "" : Address(user.Name, secret), left);
    }

    /// <summary>Turns it on, when the code shows that the authenticator has the secret.</summary>
    /// <returns>The recovery codes, this once; null when the code is wrong.</returns>
    public async Task<IReadOnlyList<string>?> TurnOn(Caller.Person person, string code)
    {
        var (users, user) = (_signIns.UserManager, await Of(person));
        var digits = string.Concat(code.Where(char.IsAsciiDigit));
        if (user.SecondFactor || !await users.VerifyTwoFactorTokenAsync(user, TokenOptions.DefaultAuthenticatorProvider, digits))
            return null;
        await users.SetTwoFactorEnabledAsync(user, enabled: true);
        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(user, RecoveryCodes);
        await GoOn(user);
        return [.. codes!]; // null only for a store without them
    }

    /// <summary>Turns it off, when the password shows that it is still the same person.</summary>
    /// <returns>False when the password is wrong.</returns>
    public async Task<bool> TurnOff(Caller.Person person, string password)
    {
        var (users, user) = (_signIns.UserManager, await Of(person));
        if (!(await _signIns.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true)).Succeeded)
            return false;
        await users.SetTwoFactorEnabledAsync(user, enabled: false);
        await users.ResetAuthenticatorKeyAsync(user);
        await GoOn(user);
        return true;
    }

    /// <summary>Ends all other sessions.</summary>
    /// <returns>What is wrong; empty when it was changed.</returns>
    public async Task<IReadOnlyList<PasswordProblem>> ChangePassword(Caller.Person person, string old, string wanted)
    {
        var user = await Of(person);
        if (!(await _signIns.CheckPasswordSignInAsync(user, old, lockoutOnFailure: true)).Succeeded)
            return [PasswordProblem.WrongOld];
        if (PasswordRules.Problem(wanted, user.Name) is { } problem)
            return [problem];
        await _signIns.UserManager.ChangePasswordAsync(user, old, wanted);
        await GoOn(user);
        return [];
    }

    /// <summary>Not by Identity's own reset, which ends the session of who looks.</summary>
    async Task MakeSecret(SignInUser user)
    {
        user.Authenticator = _signIns.UserManager.GenerateNewAuthenticatorKey();
        await _signIns.UserManager.UpdateAsync(user);
    }

    /// <summary>This session holds on with the new stamp; all others end.</summary>
    async Task GoOn(SignInUser user)
    {
        await _signIns.RefreshSignInAsync(user);
        _live.Forget();
    }

    async Task<SignInUser> Of(Caller.Person person) => await _signIns.UserManager.FindByIdAsync(person.User.Id)
        ?? throw new UserException($"There is no user '{person.User.Name}' any more.");

    static string Address(string name, string secret) => $"otpauth://totp/Wegmarke:{Uri.EscapeDataString(name)}?secret={secret}&issuer=Wegmarke&digits=6";
}
