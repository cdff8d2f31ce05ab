using System.Text;
using System.Text.RegularExpressions;
using Wegmarke.Capture.DeadLetters;
using Wegmarke.Privacy;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>What dead letters hold of persons: any text in them that is an identifier of theirs.</summary>
/// <param name="reader">Where they lie.</param>
/// <param name="identifiers">How texts are read as identifiers.</param>
/// <param name="limit">What came before is past its time; null = nothing is by itself, only with the interactions of its time.</param>
public sealed partial class DeadLettersOfPersons(LogReader reader, Identifiers identifiers, DateTimeOffset? limit = null) : IHoldsPersonalData
{
    /// <summary>Whose processing is restricted: what names them does not go with time.</summary>
    public IReadOnlyList<Person> Restricted { get; init; } = [];

    public void Erase(Person person, ErasurePlan plan)
    {
        foreach (var letter in Naming(person))
            plan.Add(new CellErasure("capture_dead", letter.Number, []));
    }

    public void Expire(ErasurePlan plan)
    {
        var held = Restricted.SelectMany(Naming).Select(letter => letter.Number).ToHashSet();
        foreach (var letter in DeadLetterRows.Read(reader).Where(letter => letter.Received.ToUnixTimeMilliseconds() < plan.Limit || letter.Received < limit))
        {
            if (held.Contains(letter.Number))
                plan.Hold(RetentionClass.DeadLetters.Key);
            else
                plan.Add(new CellErasure("capture_dead", letter.Number, []), RetentionClass.DeadLetters.Key);
        }
    }

    public IReadOnlyList<HeldSection> Tell(Person person) =>
    [
        new("messages", "Nicht angenommene Nachrichten", [.. Naming(person).Select(letter => (HeldField[])
        [
            new("received", "Eingegangen", $"{letter.Received:yyyy-MM-dd HH:mm:ss}Z"),
            new("source", "Quelle", letter.Source),
            new("message", "Nachricht", Encoding.UTF8.GetString(letter.Message)),
        ])]),
    ];

    IEnumerable<StoredLetter> Naming(Person person)
    {
        var mentions = new Mentions(person, identifiers);
        return DeadLetterRows.Read(reader).Where(letter => Texts().Matches(Encoding.UTF8.GetString(letter.Message)).Any(text => mentions.Names(Encoding.UTF8.GetBytes(Plain(text.Value.Trim('"'))))));
    }

    static string Plain(string text) => Escapes().Replace(text, escape => $"{(char)Convert.ToUInt16(escape.Groups[1].Value, 16)}");

    /// <summary>Texts, and numbers, which may be identifiers as well; of broken JSON as much as there is.</summary>
    [GeneratedRegex(""" "(?:[^"\\]|\\.)*"?|[0-9]{3,}""", RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Texts();

    [GeneratedRegex(@"\\u([0-9a-fA-F]{4})")]
    private static partial Regex Escapes();
}
