namespace Wegmarke.Capture;

/// <summary>The names that body fields have in files and answers.</summary>
public static class BodyText
{
    static readonly string[] s_names = Names();

    /// <summary>The canonical column's name: <c>loyalty_card</c>.</summary>
    public static string Name(BodyField field) => s_names[(int)field];

    static string[] Names()
    {
        var names = new string[256];
        foreach (var field in Enum.GetValues<BodyField>())
            names[(int)field] = string.Concat($"{field}".Select((letter, at) => char.IsUpper(letter) && at > 0 ? $"_{letter}" : $"{letter}")).ToLowerInvariant();
        return names;
    }
}
