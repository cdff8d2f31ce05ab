namespace Wegmarke.Analysis;

/// <summary>An account with the people who act for it.</summary>
/// <param name="People">At most <see cref="Profiles.ProfileView.MaxMembers"/>, those with the latest contact first.</param>
/// <param name="Total">The account's own interactions and those of these people.</param>
/// <param name="Timeline">The latest of them, at most <see cref="MostContacts"/>, in order.</param>
public sealed record AccountView(IReadOnlyList<AccountPerson> People, CustomerFigures Total, IReadOnlyList<AccountContact> Timeline)
{
    public const int MostContacts = 200;
}
