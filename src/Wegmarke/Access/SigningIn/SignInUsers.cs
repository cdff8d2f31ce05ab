using Dapper;
using Microsoft.AspNetCore.Identity;

namespace Wegmarke.Access.SigningIn;

/// <summary>Where Identity finds and keeps users: a row of the host's database. It makes and removes none.</summary>
sealed partial class SignInUsers(HostFolder folder) : IUserPasswordStore<SignInUser>
{
    const string Columns = "id, name, normalized, password, stamp, tries, shut_until AS shutUntil, second_factor AS secondFactor, authenticator, recovery, locked, version";

    readonly HostDatabase _host = new(folder);

    public Task<SignInUser?> FindByIdAsync(string userId, CancellationToken cancellationToken) => Task.FromResult(_host.Ask(connection =>
        connection.QuerySingleOrDefault<SignInUser>($"SELECT {Columns} FROM access_users WHERE id = @userId", new { userId })));

    public Task<SignInUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => Task.FromResult(_host.Ask(connection =>
        connection.QuerySingleOrDefault<SignInUser>($"SELECT {Columns} FROM access_users WHERE normalized = @normalizedUserName", new { normalizedUserName })));

    /// <summary>Refused when somebody else changed the row meanwhile; a count of wrong tries must not be lost.</summary>
    public Task<IdentityResult> UpdateAsync(SignInUser user, CancellationToken cancellationToken)
    {
        var changed = _host.Ask(connection => connection.Execute(
            """
            UPDATE access_users SET password = @Password, stamp = @Stamp, tries = @Tries, shut_until = @ShutUntil, second_factor = @SecondFactor,
                authenticator = @Authenticator, recovery = @Recovery, version = @Version + 1
            WHERE id = @Id AND version = @Version
            """,
            user));
        if (changed == 0)
            return Task.FromResult(IdentityResult.Failed(new IdentityErrorDescriber().ConcurrencyFailure()));
        user.Version++;
        return Task.FromResult(IdentityResult.Success);
    }

    public Task<IdentityResult> CreateAsync(SignInUser user, CancellationToken cancellationToken) => throw new NotSupportedException("Users.Add makes users.");

    public Task<IdentityResult> DeleteAsync(SignInUser user, CancellationToken cancellationToken) => throw new NotSupportedException("Users.Lock shuts users out.");

    public Task<string> GetUserIdAsync(SignInUser user, CancellationToken cancellationToken) => Task.FromResult(user.Id);

    public Task<string?> GetUserNameAsync(SignInUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Name);

    public Task<string?> GetNormalizedUserNameAsync(SignInUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Normalized);

    public Task SetUserNameAsync(SignInUser user, string? userName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetNormalizedUserNameAsync(SignInUser user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetPasswordHashAsync(SignInUser user, string? passwordHash, CancellationToken cancellationToken) => Done(user.Password = passwordHash);

    public Task<string?> GetPasswordHashAsync(SignInUser user, CancellationToken cancellationToken) => Task.FromResult(user.Password);

    public Task<bool> HasPasswordAsync(SignInUser user, CancellationToken cancellationToken) => Task.FromResult(user.Password is not null);

    public void Dispose()
    {
        // A connection per call: nothing stays open.
    }

    static Task Done<T>(T _) => Task.CompletedTask;
}
