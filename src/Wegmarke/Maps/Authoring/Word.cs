using System.Text;

namespace Wegmarke.Maps.Authoring;

/// <summary>Choices as files and addresses write them: <c>ServiceBlueprint</c> is <c>service-blueprint</c>.</summary>
static class Word
{
    public static string Of<T>(T choice)
        where T : struct, Enum
    {
        var word = new StringBuilder();
        foreach (var letter in choice.ToString())
            word.Append(char.IsUpper(letter) && word.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        return word.ToString();
    }

    /// <summary>Null when there is no such choice.</summary>
    public static T? Find<T>(string word)
        where T : struct, Enum => Enum.GetValues<T>().Select(choice => (T?)choice).FirstOrDefault(choice => Of(choice!.Value) == word);

    public static string All<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Of));
}
