using Microsoft.AspNetCore.Identity;
using Wegmarke.Access.SigningIn;

namespace Wegmarke.Access;

/// <summary>Lets persons set their password by a link that is good once. One per request.</summary>
public sealed class JoinDesk
{
    readonly SignInManager<SignInUser> _signIns;
    readonly Invitations _invitations;
    readonly LiveUsers _live;

    internal JoinDesk(SignInManager<SignInUser> signIns, Invitations invitations, LiveUsers live) => (_signIns, _invitations, _live) = (signIns, invitations, live);

    /// <summary>Whom the link is for: a name; empty for the first administrator, who says it; null when it leads nowhere.</summary>
    public async Task<string?> NameOf(string link) => _invitations.Find(link) is { } id ? await NameOfUser(id) : null;

    /// <param name="link">The last part of its address.</param>
    /// <param name="name">Looked at for the first administrator only.</param>
    /// <param name="password">Wanted.</param>
    public async Task<JoinOutcome> Join(string link, string name, string password)
    {
        if (await NameOf(link) is not { } known)
            return new JoinOutcome.LeadsNowhere();
        if (PasswordRules.Problem(password, known.Length > 0 ? known : name) is { } problem)
            return new JoinOutcome.NotTaken(problem);
        try
        {
            if (_invitations.Use(link, name) is not { } user)
                return new JoinOutcome.LeadsNowhere();
            await SetPassword(user, password);
            return new JoinOutcome.Joined(user.Name);
        }
        catch (ArgumentException cause)
        {
            return new JoinOutcome.NoName(cause.Message);
        }
    }

    async Task SetPassword(User joined, string password)
    {
        var users = _signIns.UserManager;
        var user = await users.FindByIdAsync(joined.Id) ?? throw new UserException($"There is no user '{joined.Name}' any more.");
        user.Password = null;
        var result = await users.AddPasswordAsync(user, password);
        if (!result.Succeeded)
            throw new UserException(string.Join(' ', result.Errors.Select(error => error.Description)));
        await users.ResetAccessFailedCountAsync(user);
        await users.SetLockoutEndDateAsync(user, null);
        _live.Forget();
    }

    async Task<string?> NameOfUser(string id) => id.Length == 0 ? "" : (await _signIns.UserManager.FindByIdAsync(id))?.Name;
}
