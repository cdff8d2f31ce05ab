using System.Globalization;
using System.Text.Json;
using Wegmarke.Storage;

namespace Wegmarke.Privacy;

/// <summary>The requests of persons and their deadlines. One is done when somebody says so, or when the audit log knows that what was asked for was done
/// to the person since.</summary>
public sealed class PersonRequests(TenantFolder folder, Documents documents)
{
    public const int MostLetters = 200;

    const string Kind = "privacy.request";

    /// <summary>More entries than these about one person and right since a request are not looked at.</summary>
    const int MostEntries = 1_000;

    /// <summary>In the order of their deadlines, the open ones first.</summary>
    public IReadOnlyList<PersonRequest> All => [.. documents.All(Kind).Select(document => Settled(Read(document))).OrderBy(request => request.Done is not null).ThenBy(request => request.Due).ThenBy(request => request.Number)];

    /// <param name="right">What is asked for.</param>
    /// <param name="received">When it came.</param>
    /// <param name="today">What is to come has not come yet.</param>
    /// <param name="ticket">Where the letter lies.</param>
    /// <param name="person">Whose it is, if that is known.</param>
    /// <exception cref="ArgumentException">It cannot be so.</exception>
    public PersonRequest Add(RequestedRight right, DateOnly received, DateOnly today, string ticket, Person? person)
    {
        if (received > today)
            throw new ArgumentException($"received {received:yyyy-MM-dd} is to come; today is {today:yyyy-MM-dd}.");
        if (person is not null)
            new Request("", default, Checked("ticket", ticket)).RefuseNaming(person);
        var number = documents.All(Kind).Select(document => Read(document).Number).DefaultIfEmpty(0).Max() + 1;
        return Save(new(number, right, received, Checked("ticket", ticket), person is null ? [] : PersonReference.Of(folder, person)), version: 0);
    }

    /// <exception cref="ArgumentException">There is none of this number, or it cannot have been then.</exception>
    public PersonRequest Finish(int number, DateOnly done, DateOnly today, RequestOutcome outcome)
    {
        var (request, version) = Find(number);
        return done < request.Received || done > today
            ? throw new ArgumentException($"done {done:yyyy-MM-dd}: the request came on {request.Received:yyyy-MM-dd}, and today is {today:yyyy-MM-dd}.")
            : Save(request with { Done = done, Outcome = outcome }, version);
    }

    /// <summary>Two months more, which the person must be told within the first (Art. 12(3) DSGVO).</summary>
    /// <exception cref="ArgumentException">There is none of this number, its first month is over, or no reason is said.</exception>
    public PersonRequest Extend(int number, string why, DateOnly today)
    {
        var (request, version) = Find(number);
        if (Checked("reason", why).Length == 0)
            throw new ArgumentException("Say why it takes longer; the person must be told.");
        return request.Extended.Length == 0 && today > request.Due
            ? throw new ArgumentException($"Request {number} was due on {request.Due:yyyy-MM-dd}: a deadline that has passed cannot be extended.")
            : Save(request with { Extended = why.Trim() }, version);
    }

    (PersonRequest Request, int Version) Find(int number) => documents.Find(Kind, IdOf(number)) is { } document ? (Read(document), document.Version)
        : throw new ArgumentException($"There is no request {number}. Those there are: 'wegmarke privacy requests'.");

    PersonRequest Save(PersonRequest request, int version)
    {
        documents.Save(Kind, IdOf(request.Number), version, schema: 1, JsonSerializer.Serialize(request));
        return request;
    }

    static string IdOf(int number) => number.ToString("D6", CultureInfo.InvariantCulture);

    static PersonRequest Read(Document document) => JsonSerializer.Deserialize<PersonRequest>(document.Body)!; // written by Save

    PersonRequest Settled(PersonRequest request) => request.Done is null && request.Persons.Count > 0 && ActOf(request.Right) is { } act ? request with { Done = DoneOn(request, act) } : request;

    DateOnly? DoneOn(PersonRequest request, AuditAct act) => AuditLog.Of(folder).Before(null, MostEntries, new(act, request.Persons))
        .Select(entry => DateOnly.FromDateTime(entry.At.UtcDateTime)).Where(day => day >= request.Received).Order().Select(day => (DateOnly?)day).FirstOrDefault();

    /// <summary>Null of what happens in the systems that the data came from.</summary>
    static AuditAct? ActOf(RequestedRight right) => right switch
    {
        RequestedRight.Access or RequestedRight.Port => AuditAct.Access,
        RequestedRight.Erase => AuditAct.Erase,
        RequestedRight.Restrict => AuditAct.Restrict,
        RequestedRight.Object => AuditAct.Object,
        _ => null,
    };

    static string Checked(string what, string text) => text.Trim() is { Length: <= MostLetters } trimmed && !trimmed.Any(char.IsControl) ? trimmed
        : throw new ArgumentException($"The {what} has {text.Length} letters; use at most {MostLetters} printable ones.");
}
