using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace Wegmarke.Access.SigningIn;

/// <summary>Tries, stamp and second factor of a user.</summary>
sealed partial class SignInUsers : IUserSecurityStampStore<SignInUser>, IUserLockoutStore<SignInUser>, IUserTwoFactorStore<SignInUser>,
    IUserAuthenticatorKeyStore<SignInUser>, IUserTwoFactorRecoveryCodeStore<SignInUser>
{
    const char Between = ';';

    public Task SetSecurityStampAsync(SignInUser user, string stamp, CancellationToken cancellationToken) => Done(user.Stamp = stamp);

    public Task<string?> GetSecurityStampAsync(SignInUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Stamp);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(SignInUser user, CancellationToken cancellationToken) =>
        Task.FromResult<DateTimeOffset?>(user.ShutUntil is { } until ? DateTimeOffset.FromUnixTimeMilliseconds(until) : null);

    public Task SetLockoutEndDateAsync(SignInUser user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken) => Done(user.ShutUntil = lockoutEnd?.ToUnixTimeMilliseconds());

    public Task<int> IncrementAccessFailedCountAsync(SignInUser user, CancellationToken cancellationToken) => Task.FromResult((int)++user.Tries);

    public Task ResetAccessFailedCountAsync(SignInUser user, CancellationToken cancellationToken) => Done(user.Tries = 0);

    public Task<int> GetAccessFailedCountAsync(SignInUser user, CancellationToken cancellationToken) => Task.FromResult((int)user.Tries);

    public Task<bool> GetLockoutEnabledAsync(SignInUser user, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task SetLockoutEnabledAsync(SignInUser user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetTwoFactorEnabledAsync(SignInUser user, bool enabled, CancellationToken cancellationToken) => Done(user.SecondFactor = enabled);

    public Task<bool> GetTwoFactorEnabledAsync(SignInUser user, CancellationToken cancellationToken) => Task.FromResult(user.SecondFactor);

    public Task SetAuthenticatorKeyAsync(SignInUser user, string key, CancellationToken cancellationToken) => Done(user.Authenticator = key);

    public Task<string?> GetAuthenticatorKeyAsync(SignInUser user, CancellationToken cancellationToken) => Task.FromResult(user.Authenticator);

    public Task ReplaceCodesAsync(SignInUser user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) => Done(user.Recovery = string.Join(Between, recoveryCodes.Select(Hash)));

    /// <summary>Each code is good once; whoever uses it at the same time is refused when the row is stored.</summary>
    public Task<bool> RedeemCodeAsync(SignInUser user, string code, CancellationToken cancellationToken)
    {
        var left = user.Recovery.Split(Between, StringSplitOptions.RemoveEmptyEntries).ToList();
        var isGood = left.Remove(Hash(code));
        user.Recovery = string.Join(Between, left);
        return Task.FromResult(isGood);
    }

    public Task<int> CountCodesAsync(SignInUser user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Recovery.Split(Between, StringSplitOptions.RemoveEmptyEntries).Length);

    static string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
