namespace Wegmarke.Catalogue;

/// <summary>One text in both languages; an empty one has not been translated yet.</summary>
public sealed record LocalText(string De, string En)
{
    /// <summary>The text in the language asked for, or the other one marked as such: "Store visit [en]".</summary>
    public string In(Language language)
    {
        var (wanted, other, mark) = language == Language.German ? (De, En, "en") : (En, De, "de");
        return wanted.Length > 0 ? wanted : $"{other} [{mark}]";
    }

    public bool IsTranslated(Language language) => (language == Language.German ? De : En).Length > 0;
}
