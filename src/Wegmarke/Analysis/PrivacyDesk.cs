using Wegmarke.Capture;
using Wegmarke.Catalogue;
using Wegmarke.Feedback;
using Wegmarke.Privacy;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>What a request of a person is handled with: who is who, and every store that holds something of them.</summary>
public sealed class PrivacyDesk : IDisposable
{
    readonly TenantFolder _folder;
    readonly LogReader _reader;
    readonly PersonLookup _persons;

    PrivacyDesk(TenantFolder folder, LogReader reader, DateTimeOffset now)
    {
        (_folder, _reader, Documents) = (folder, reader, new(folder));
        var identifiers = new Identifiers(TenantIdentifiers.Of(Documents), reader.Identity.Salt);
        _persons = new(identifiers, reader.Prepare);
        var days = new DayOfTotals(ReportingZone.Of(TenantSettings.Of(Documents)));
        Settings = RetentionSettings.Of(Documents);
        var restricted = _persons.Of(RestrictionRows.InForce(reader.Prepare));
        HeldNodes = restricted.SelectMany(person => person.Identifiers).Select(identifier => identifier.Node).ToHashSet();
        DateTimeOffset? Limit(RetentionClass what) => Settings.LimitOf(what, now);
        Holders =
        [
            new ProfilesOfPersons(_persons, reader),
            new ConsentsOfPersons(reader.Prepare, Limit(RetentionClass.Consents)),
            new InteractionsOfPersons(reader, CatalogueStore.Read(Documents), _persons, days, ErasureSecret.FindOrCreate(folder), now, Limit(RetentionClass.Comments)),
            new DeadLettersOfPersons(reader, identifiers, Limit(RetentionClass.DeadLetters)) { Restricted = restricted },
            new FeedbackOfPersons(reader, Limit(RetentionClass.Feedback)),
        ];
    }

    public Documents Documents { get; }

    /// <summary>How long the tenant keeps what.</summary>
    public RetentionSettings Settings { get; }

    /// <summary>Nodes of persons whose data may only be stored.</summary>
    internal IReadOnlySet<int> HeldNodes { get; }

    /// <summary>How many page counters are past their time.</summary>
    internal int OldPages(DateTimeOffset limit) => Capture.OldPages.Count(_reader, limit);

    public IReadOnlyList<IHoldsPersonalData> Holders { get; }

    /// <exception cref="StorageException">There are no interactions yet.</exception>
    public static PrivacyDesk Open(TenantFolder folder, DateTimeOffset now) => new(folder,
        LogReader.Open(folder) is { } reader && PersonLookup.IsPossible(reader) ? reader : throw new StorageException("There are no interactions yet. Bring some in with 'wegmarke import FILE'."), now);

    /// <summary>One person, or several to be erased together.</summary>
    /// <exception cref="ArgumentException">An identifier names nobody, or several.</exception>
    public Person Find(params string[] identifiers) => _persons.Of([.. identifiers.Select(Profile)]);

    ProfileView Profile(string identifier) => _persons.Find(identifier) switch
    {
        ProfileAnswer.Found(var profile) => profile,
        ProfileAnswer.Ambiguous(var choices) => throw new ArgumentException($"'{identifier}' names several profiles. Ask again with one of: {string.Join(", ", choices)}"),
        ProfileAnswer.Unknown(var message) => throw new ArgumentException(WasErased(identifier) is { } at
            ? $"{message} A person with it was erased on {at:yyyy-MM-dd}; nothing is left of them." : message),
        _ => throw new InvalidOperationException("An answer that this desk does not know."),
    };

    /// <summary>What the person permits now.</summary>
    public ConsentView Consents(Person person) => ConsentView.Of(person, _reader.Prepare, Suppressions.Of(_folder));

    /// <summary>Also somebody of whom nothing is known yet, if the identifier says its kind.</summary>
    public Person FindOrName(string identifier) =>
        _persons.Find(identifier) is ProfileAnswer.Unknown && _persons.Unknown(identifier) is { } unknown ? unknown : Find(identifier);

    /// <summary>Whom an identifier names, also somebody who was erased, or whom nobody knows.</summary>
    /// <exception cref="ArgumentException">The identifier names several, or is none.</exception>
    /// <exception cref="StorageException">There are no interactions yet.</exception>
    public static Person PersonOf(TenantFolder folder, string identifier, DateTimeOffset now)
    {
        using var desk = Open(folder, now);
        if (desk._persons.Find(identifier) is not ProfileAnswer.Unknown(var message))
            return desk.Find(identifier);
        return desk._persons.Readings(identifier) is { Count: > 0 } readings ? new(readings, new HashSet<int>()) : throw new ArgumentException(message);
    }

    DateTimeOffset? WasErased(string identifier)
    {
        var suppressions = Suppressions.Of(_folder);
        return _persons.Readings(identifier).Select(one => suppressions.ErasedAt(one.Kind, System.Text.Encoding.UTF8.GetBytes(one.Value))).FirstOrDefault(at => at is not null);
    }

    public void Dispose() => _reader.Dispose();
}
