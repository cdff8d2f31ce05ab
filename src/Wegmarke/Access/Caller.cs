using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Wegmarke.Storage;

namespace Wegmarke.Access;

/// <summary>Who asks, and what they may do.</summary>
public abstract record Caller
{
    /// <summary>Came with nothing.</summary>
    public sealed record Nobody : Caller;

    /// <summary>Came with something that opens nothing: a key that was revoked, cut short or never there.</summary>
    public sealed record Stranger : Caller;

    /// <summary>A program with a key.</summary>
    public sealed record Program(Key Key) : Caller
    {
        public override string Actor => $"key:{Key.Id}";

        public override Right RightsIn(TenantId tenant) => tenant == Key.Tenant ? Key.Rights : Right.None;

        public override TenantId? Home => Key.Tenant;
    }

    /// <summary>Somebody who signed in.</summary>
    public sealed record Person(User User) : Caller
    {
        public override string Actor => $"user:{User.Id}";

        public override Right RightsIn(TenantId tenant) =>
            User.Memberships.Where(member => member.Tenant is null || member.Tenant == tenant).Aggregate(Right.None, (rights, member) => rights | RoleNames.RightsOf(member.Role));

        /// <summary>The first that the person is something to, unless that is all of them.</summary>
        public override TenantId? Home => User.Memberships.Any(member => member.Tenant is null) ? null : User.Memberships.Select(member => member.Tenant).FirstOrDefault();
    }

    /// <summary>Somebody at this machine, as long as nobody else was let in.</summary>
    public sealed record Owner : Caller
    {
        public override string Actor => "machine";

        public override Right RightsIn(TenantId tenant) => (Right)ushort.MaxValue;
    }

    /// <summary>As the audit log names them: without an address or a name, which an erasure would have to find there.</summary>
    public virtual string Actor => "nobody";

    public virtual Right RightsIn(TenantId tenant) => Right.None;

    /// <summary>Whose data is meant when none are named; null = those that the host shows first.</summary>
    public virtual TenantId? Home => null;

    /// <summary>A browser lets this one in unasked, by what it keeps or where it is; then pages of others must not make it change anything.</summary>
    public bool ComesByBrowser => this is not Program;

    /// <summary>To somebody who may not, a tenant is not there.</summary>
    public bool MayEnter(TenantId tenant) => RightsIn(tenant) != Right.None;

    public static Caller Of(HttpContext context) => context.Features.GetRequiredFeature<Caller>();
}
