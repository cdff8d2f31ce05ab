using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Server;

/// <summary>Who and what opens a tenant: keys, which can be revoked here, and persons, who are let in and shut out on the page for it.</summary>
static class AccessList
{
    public static void MapAccessList(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("").WithTags("Access");
        group.MapGet("/keys", (Tenant tenant, HostFolder host, TimeProvider clock) => TypedResults.Ok(All(new(host, clock), tenant))).Needs(Right.Administer)
            .WithSummary("Write keys and read keys, the revoked ones too; never their text.");
        group.MapDelete("/keys/{id}", Revoke).Needs(Right.Administer).WithSummary("Makes a key open nothing any more; for good.").Produces<KeyView>().ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("/users", (Tenant tenant, Users users) => TypedResults.Ok(Of(users, tenant.Folder.Id))).Needs(Right.Administer)
            .WithSummary("Who may come in to the tenant, and as what.");
    }

    static IReadOnlyList<KeyView> All(Keys keys, Tenant tenant) => [.. keys.Of(tenant.Folder.Id).Where(key => key.Kind is KeyKind.Write or KeyKind.Read).Select(KeyView.Of)];

    static IResult Revoke(string id, Tenant tenant, HostFolder host, TimeProvider clock)
    {
        var keys = new Keys(host, clock);
        return All(keys, tenant).Any(key => key.Id == id) && keys.Revoke(tenant.Folder.Id, id)
            ? TypedResults.Ok(All(keys, tenant).First(key => key.Id == id))
            : TypedResults.Problem($"There is no key '{(id.Length <= 40 ? id : id[..40] + "…")}' here.", statusCode: StatusCodes.Status404NotFound);
    }

    static IReadOnlyList<UserView> Of(Users users, TenantId tenant) => [.. users.All.Select(user => UserView.Of(user, tenant)).OfType<UserView>()];
}
