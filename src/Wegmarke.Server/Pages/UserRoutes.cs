using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Server.Pages;

/// <summary>Administrators say who may come in to their tenant. What reaches beyond it, shutting out and a new link, only those may who
/// are administrators of all tenants of that user.</summary>
static class UserRoutes
{
    public static void MapUsers(this RouteGroupBuilder pages)
    {
        pages.MapGet("/users", (HttpContext context, Tenants tenants, Tenant tenant, Users users) => AccessPages.Html(Page(context, tenants, tenant, users).Write())).Needs(Right.Administer);
        pages.MapPost("/users", Invite).Needs(Right.Administer);
        pages.MapPost("/users/role", (HttpContext context, Tenants tenants, Tenant tenant, CancellationToken cancel) => Change(new(context, tenants, tenant), SetRole, cancel)).Needs(Right.Administer);
        pages.MapPost("/users/lock", (HttpContext context, Tenants tenants, Tenant tenant, CancellationToken cancel) => Change(new(context, tenants, tenant), Ruled((users, user) => users.Lock(user.Name)), cancel)).Needs(Right.Administer);
        pages.MapPost("/users/unlock", (HttpContext context, Tenants tenants, Tenant tenant, CancellationToken cancel) => Change(new(context, tenants, tenant), Ruled((users, user) => users.Unlock(user.Name)), cancel)).Needs(Right.Administer);
        pages.MapPost("/users/link", Link).Needs(Right.Administer);
    }

    /// <summary>Where a change happens.</summary>
    sealed record Place(HttpContext Context, Tenants Tenants, Tenant Tenant)
    {
        public Users Users => Context.RequestServices.GetRequiredService<Users>();

        public UsersPage Page => UserRoutes.Page(Context, Tenants, Tenant, Users);

        /// <summary>A new link or being shut out follows a user into every tenant.</summary>
        public bool MayRule(User user) => user.Memberships.All(member => member.Tenant is { } tenant ? Caller.Of(Context).RightsIn(tenant).HasFlag(Right.Administer) : RulesEverywhere);

        bool RulesEverywhere => Caller.Of(Context) is Caller.Owner || (Caller.Of(Context) is Caller.Person person && person.User.Memberships.Contains(new(Tenant: null, Role.Administrator)));

        /// <summary>Null when the tenant has no such user; whether another one has is nobody's business here.</summary>
        public User? Find(string name) => Users.Find(name) is { } user && user.Memberships.Any(member => member.Tenant is null || member.Tenant == Tenant.Folder.Id) ? user : null;
    }

    static UsersPage Page(HttpContext context, Tenants tenants, Tenant tenant, Users users) =>
        new(PageView.Of(context.Request, tenants, tenant), AccountRoutes.Proof(context), tenant.Folder.Id, users.All, new Place(context, tenants, tenant).MayRule);

    static async Task<IResult> Invite(HttpContext context, Tenants tenants, Tenant tenant, CancellationToken cancel)
    {
        var (place, sent) = (new Place(context, tenants, tenant), await AccessPages.Sent(context.Request, cancel));
        if (RoleNames.Find(sent("role")) is not { } role)
            return Bad(place, place.Page.View.Say("Diese Rolle gibt es nicht.", "There is no such role."));
        try
        {
            if (place.Find(sent("name")) is not null)
                return Bad(place, place.Page.View.Say("Diese Person ist schon dabei; ihre Rolle ändern Sie in der Liste.", "This person is here already; change the role in the list."));
            var link = place.Users.Add(sent("name"), new(tenant.Folder.Id, role));
            Forget(context);
            return AccessPages.Html(link is null
                ? place.Page.Write(new(Good: place.Page.View.Say("Die Person hat schon einen Zugang und meldet sich wie bisher an.", "This person has a way in already and signs in as before.")))
                : place.Page.Write(link: Address(context, link)));
        }
        catch (ArgumentException)
        {
            return Bad(place, place.Page.View.Say("Das ist keine E-Mail-Adresse.", "That is no e-mail address."));
        }
    }

    static async Task<IResult> Link(HttpContext context, Tenants tenants, Tenant tenant, CancellationToken cancel)
    {
        var (place, sent) = (new Place(context, tenants, tenant), await AccessPages.Sent(context.Request, cancel));
        if (place.Find(sent("name")) is not { } user || !place.MayRule(user))
            return NotHere(place);
        return AccessPages.Html(place.Page.Write(link: Address(context, place.Users.Link(user.Name))));
    }

    static async Task<IResult> Change(Place place, Func<Place, User, Func<string, string>, bool> change, CancellationToken cancel)
    {
        var sent = await AccessPages.Sent(place.Context.Request, cancel);
        try
        {
            if (place.Find(sent("name")) is not { } user || !change(place, user, sent))
                return NotHere(place);
            Forget(place.Context);
            return Results.LocalRedirect(place.Page.View.Address("/users"));
        }
        catch (UserException)
        {
            return Bad(place, place.Page.View.Say("Das ist der letzte Verwalter aller Mandanten. Machen Sie zuerst jemand anderen dazu.", "This is the last administrator of all tenants. Make somebody else one first."));
        }
    }

    static bool SetRole(Place place, User user, Func<string, string> sent)
    {
        var role = RoleNames.Find(sent("role"));
        if (role is null && sent("role") != "none")
            return false;
        place.Users.SetRole(user.Name, place.Tenant.Folder.Id, role);
        return true;
    }

    static Func<Place, User, Func<string, string>, bool> Ruled(Action<Users, User> change) => (place, user, _) =>
    {
        if (!place.MayRule(user))
            return false;
        change(place.Users, user);
        return true;
    };

    static IResult NotHere(Place place) => Bad(place, place.Page.View.Say("Das geht hier nicht: die Person oder die Rolle gibt es hier nicht, oder sie gehört auch zu Mandanten, die Sie nicht verwalten.", "Not here: there is no such person or role, or the person also belongs to tenants that you do not administer."));

    static IResult Bad(Place place, string words) => AccessPages.Html(place.Page.Write(new(Bad: words)), StatusCodes.Status400BadRequest);

    /// <summary>So that it holds at once.</summary>
    static void Forget(HttpContext context) => context.RequestServices.GetRequiredService<LiveUsers>().Forget();

    static string Address(HttpContext context, NewLink link) => $"{context.Request.Scheme}://{context.Request.Host}{link.Path}";
}
