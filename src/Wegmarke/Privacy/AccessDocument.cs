using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Wegmarke.Storage;

namespace Wegmarke.Privacy;

/// <summary>Everything that is known of a person (Art. 15 DSGVO), for them to read and, as JSON, to take along (Art. 20).</summary>
public sealed record AccessDocument(TenantId Tenant, DateTimeOffset At, IReadOnlyList<HeldSection> Sections)
{
    static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="folder">Whose data.</param>
    /// <param name="person">Who asks; that it is really they was checked before.</param>
    /// <param name="holders">All stores.</param>
    /// <param name="request">Noted in the protocol before anything is handed out.</param>
    /// <exception cref="ArgumentException">The reason names the person.</exception>
    public static AccessDocument Of(TenantFolder folder, Person person, IEnumerable<IHoldsPersonalData> holders, Request request)
    {
        request.RefuseNaming(person);
        HeldSection[] sections = [.. holders.SelectMany(holder => holder.Tell(person)), Objections(folder, person)];
        var facts = sections.Where(section => section.Records.Count > 0).ToDictionary(section => section.Key, section => section.Records.Count.ToString(CultureInfo.InvariantCulture));
        Protocol.Append(folder, request.Note(ProtocolKind.Access, facts).About(folder, person));
        return new(folder.Id, request.At, sections);
    }

    static HeldSection Objections(TenantFolder folder, Person person)
    {
        var suppressions = Suppressions.Of(folder);
        return new("objections", "Widersprüche gegen Werbung",
        [
            .. person.Identifiers.Where(one => suppressions.ObjectsToMarketing(one.Kind, System.Text.Encoding.UTF8.GetBytes(one.Value)))
                .Select(one => (IReadOnlyList<HeldField>)[new("identifier", "Kennung", $"{one}"), new("status", "Stand", "Widerspruch gegen Werbung liegt vor") { English = "objects to marketing" }]),
        ]);
    }

    /// <summary>A key that stands twice in a record, such as a property of the same name, gives a list.</summary>
    public string ToJson() => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["tenant"] = Tenant.Value,
        ["at"] = At,
        ["sections"] = Sections.ToDictionary(section => section.Key, section => section.Records.Select(Json).ToArray()),
    }, s_json) + "\n";

    static Dictionary<string, object> Json(IReadOnlyList<HeldField> record) => record.GroupBy(field => field.Key)
        .ToDictionary(fields => fields.Key, fields => fields.Count() == 1 ? (object)fields.First().Value : fields.Select(field => field.Value).ToArray());

    /// <summary>German.</summary>
    public string ToHtml() => AccessPage.Of(this, AccessWords.German);

    public string ToEnglishHtml() => AccessPage.Of(this, AccessWords.English);
}
