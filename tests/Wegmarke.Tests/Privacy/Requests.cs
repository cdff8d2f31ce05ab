using NodaTime;
using Wegmarke.Capture;
using Wegmarke.Catalogue;
using Wegmarke.Feedback;
using Wegmarke.Privacy;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Tests.Privacy;

/// <summary>What persons ask of a tenant, carried out with all stores as the command line does.</summary>
static class Requests
{
    public static readonly DateTimeOffset Now = new(2026, 6, 1, 9, 30, 0, TimeSpan.Zero);

    public static Request By(string reason = "") => new("clerk", Now, reason);

    public static ErasureProof Erase(TenantFolder folder, params string[] identifiers)
    {
        using var log = InteractionLog.Open(folder, TimeProvider.System);
        Person person;
        ErasurePlan plan;
        using (var reader = LogReader.Open(folder)!)
        {
            var persons = Persons(folder, reader);
            person = Known(persons, identifiers);
            plan = ErasePerson.Plan(folder, person, Stores(folder, reader, persons), Now);
        }
        return ErasePerson.Run(log, person, plan, By(), TimeProvider.System);
    }

    public static ErasurePlan Retain(TenantFolder folder, DateTimeOffset limit)
    {
        using var log = InteractionLog.Open(folder, TimeProvider.System);
        ErasurePlan plan;
        using (var reader = LogReader.Open(folder)!)
            plan = RetainInteractions.Plan(log, folder, Stores(folder, reader, Persons(folder, reader)), new(limit, DateTimeOffset.MaxValue));
        RetainInteractions.Run(log, plan, By(), new Dictionary<string, string>(), TimeProvider.System);
        return plan;
    }

    public static AccessDocument Access(TenantFolder folder, string identifier)
    {
        using var reader = LogReader.Open(folder)!;
        var persons = Persons(folder, reader);
        return AccessDocument.Of(folder, Known(persons, identifier), Stores(folder, reader, persons), By());
    }

    public static void Object(TenantFolder folder, string identifier, bool withdraw = false)
    {
        using var reader = LogReader.Open(folder)!;
        var persons = Persons(folder, reader);
        ObjectToMarketing.Run(folder, persons.Find(identifier) is ProfileAnswer.Found ? Known(persons, identifier) : persons.Unknown(identifier)!, By(), withdraw);
    }

    public static Person Known(TenantFolder folder, string identifier)
    {
        using var reader = LogReader.Open(folder)!;
        return Known(Persons(folder, reader), identifier);
    }

    static Person Known(PersonLookup persons, params string[] identifiers) => persons.Of([.. identifiers.Select(identifier => Assert.IsType<ProfileAnswer.Found>(persons.Find(identifier)).Profile)]);

    static PersonLookup Persons(TenantFolder folder, LogReader reader) =>
        new(new Identifiers(TenantIdentifiers.Of(new Documents(folder)), reader.Identity.Salt), reader.Prepare);

    static IHoldsPersonalData[] Stores(TenantFolder folder, LogReader reader, PersonLookup persons)
    {
        var documents = new Documents(folder);
        var days = new DayOfTotals(DateTimeZoneProviders.Tzdb[TenantSettings.Of(documents).Zone]);
        return
        [
            new ProfilesOfPersons(persons, reader),
            new ConsentsOfPersons(reader.Prepare, RetentionSettings.Of(documents).LimitOf(RetentionClass.Consents, Now)),
            new InteractionsOfPersons(reader, CatalogueStore.Read(documents), persons, days, ErasureSecret.FindOrCreate(folder), Now),
            new FeedbackOfPersons(reader),
        ];
    }
}
