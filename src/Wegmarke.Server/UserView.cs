using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Server;

/// <summary>A person who may come in, as people look at it.</summary>
/// <param name="Name">The e-mail address.</param>
/// <param name="IsEverywhere">The role holds in every tenant.</param>
/// <param name="State">joined, invited or locked.</param>
sealed record UserView(string Name, string Role, bool IsEverywhere, string State, bool HasSecondFactor)
{
    /// <summary>Null of somebody who is nothing to the tenant.</summary>
    public static UserView? Of(User user, TenantId tenant) =>
        (user.Memberships.FirstOrDefault(member => member.Tenant is null) ?? user.Memberships.FirstOrDefault(member => member.Tenant == tenant)) is not { } member ? null
        : new(user.Name, RoleNames.Text(member.Role), member.Tenant is null, user.IsLocked ? "locked" : user.HasJoined ? "joined" : "invited", user.HasSecondFactor);
}
