using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Gathers an account from the profiles of its people.</summary>
static class AccountReading
{
    public static AccountView Of(TenantJourneys data, ProfileView account, int model, LogReader reader)
    {
        (string Identifier, int Profile)[] people = [.. account.Members.Select(member => ($"{member.Member}", OrdinalOf(data, member.Profile))).Where(person => person.Item2 >= 0)];
        (string? Person, int Profile)[] whose = [.. people, (null, OrdinalOf(data, account.Id))];
        return new(
            [.. people.Select(person => new AccountPerson(person.Identifier, CustomerFigures.Of(data.Journeys, person.Profile)))
                .OrderByDescending(person => person.Figures.LastContact).ThenBy(person => person.Identifier, StringComparer.Ordinal)],
            whose.Where(one => one.Profile >= 0).Select(one => CustomerFigures.Of(data.Journeys, one.Profile)).Aggregate(CustomerFigures.None, (sum, one) => sum.Plus(one)),
            [.. whose.Where(one => one.Profile >= 0).SelectMany(one => Timeline.Latest(data, one.Profile, AccountView.MostContacts, model, reader).Select(contact => new AccountContact(one.Person, contact)))
                .OrderBy(one => one.Contact.Time).ThenBy(one => one.Contact.Sequence).TakeLast(AccountView.MostContacts)]);
    }

    /// <summary>−1 of whom nothing is known but the identifier.</summary>
    static int OrdinalOf(TenantJourneys data, ProfileId profile) => profile.Node < data.Ordinals.Count ? data.Ordinals[profile.Node] : -1;
}
