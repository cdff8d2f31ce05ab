using System.Text;

namespace Wegmarke.Catalogue.Matching;

/// <summary>Brings names of different systems into one form: "Product Viewed", "product_viewed" and "productViewed" are the same.</summary>
static class Words
{
    /// <summary>Lower-case letters and digits alone, umlauts written out.</summary>
    public static string Compact(string name) => Written(name, splitWords: false);

    /// <summary>The single words in that form; "OnlineShop-Besuch" is three.</summary>
    public static string[] Split(string name) =>
        Written(name, splitWords: true).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    static string Written(string name, bool splitWords)
    {
        var written = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var letter = name[i];
            if (splitWords && (!char.IsLetterOrDigit(letter) || StartsWord(name, i)))
                written.Append(' ');
            if (char.IsLetterOrDigit(letter))
                AppendPlain(written, char.ToLowerInvariant(letter));
        }
        return written.ToString();
    }

    static bool StartsWord(string name, int at) => at > 0 && char.IsUpper(name[at]) && char.IsLower(name[at - 1]);

    static void AppendPlain(StringBuilder written, char letter)
    {
        switch (letter)
        {
            case 'ä': written.Append("ae"); break;
            case 'ö': written.Append("oe"); break;
            case 'ü': written.Append("ue"); break;
            case 'ß': written.Append("ss"); break;
            case 'é' or 'è' or 'ê': written.Append('e'); break;
            case 'à' or 'á' or 'â': written.Append('a'); break;
            default: written.Append(letter); break;
        }
    }
}
