using System.Text.Json;
using Wegmarke.Storage;

namespace Wegmarke.Privacy;

/// <summary>What people wrote for the record of processing; what nobody wrote stays open in it.</summary>
public sealed class RecordSettings(Documents documents)
{
    const string Kind = "privacy.record";
    const string Id = "tenant";
    const int MostLetters = 2_000;

    /// <summary>By field; only those that somebody wrote.</summary>
    public IReadOnlyDictionary<string, string> Said =>
        documents.Find(Kind, Id) is { } document ? JsonSerializer.Deserialize<Dictionary<string, string>>(document.Body)! : new Dictionary<string, string>(); // written by Set

    /// <param name="texts">By field; an empty one opens its place again.</param>
    /// <exception cref="ArgumentException">No such field, or a text too long.</exception>
    public void Set(IReadOnlyDictionary<string, string> texts)
    {
        var said = new Dictionary<string, string>(Said);
        foreach (var (key, text) in texts)
            said[RecordField.Of(key).Key] = Checked(key, text?.Trim() ?? "");
        if (texts.Count > 0)
            documents.Save(Kind, Id, documents.Find(Kind, Id)?.Version ?? 0, schema: 1, JsonSerializer.Serialize(said.Where(one => one.Value.Length > 0).ToDictionary()));
    }

    static string Checked(string key, string text) => text.Length <= MostLetters && !text.Any(letter => char.IsControl(letter) && letter != '\n') ? text
        : throw new ArgumentException($"The text of {key} has {text.Length} letters; the record keeps at most {MostLetters} printable ones of it.");
}
