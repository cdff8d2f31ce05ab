using Wegmarke.Access;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Who decided over HTTP is kept by number; people read what they are called now.</summary>
static class NamedDeciders
{
    public static ProfilePage In(ProfilePage page, TenantFolder folder)
    {
        var profile = page.Profile;
        if (profile.Links.All(link => link.Decision is null) && profile.Refused.All(refused => refused.Decision is null))
            return page;
        var names = new ActorNames(new(folder.Root), folder.Id);
        Decision? Named(Decision? decision) => decision is not null && names.Of(decision.By) is { Length: > 0 } name ? decision with { By = name } : decision;
        return page with
        {
            Profile = profile with
            {
                Links = [.. profile.Links.Select(link => link with { Decision = Named(link.Decision) })],
                Refused = [.. profile.Refused.Select(refused => refused with { Decision = Named(refused.Decision) })],
            },
        };
    }
}
