using System.Reflection;
using System.Text;

namespace Wegmarke.Demo.Musterhaus.Words;

/// <summary>The word lists beside this file.</summary>
static class WordList
{
    public static IReadOnlyList<string> Lines(string name) =>
        [.. Text(name).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];

    public static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!; // Musterhaus.csproj embeds it
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
