using System.Globalization;
using System.Text;

namespace Wegmarke.Maps.Drawing;

/// <summary>Turns any key into part of an XML id: the same key always to the same id, two keys never to one.</summary>
static class Ids
{
    public static string Of(string key)
    {
        var id = new StringBuilder(key.Length);
        foreach (var c in key)
            id.Append(char.IsAsciiLetterOrDigit(c) || c is '-' or '.' ? c.ToString() : $"_{((int)c).ToString("x", CultureInfo.InvariantCulture)}_");
        return id.ToString();
    }
}
