namespace Wegmarke.Maps.Drawing;

/// <summary>Puts short facts in one line; the separator stays with the fact before it when the line breaks.</summary>
static class Facts
{
    public static string Join(params IEnumerable<string> facts) => string.Join("\u00A0· ", facts.Where(f => f.Length > 0));
}
