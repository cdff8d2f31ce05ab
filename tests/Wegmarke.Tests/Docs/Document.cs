using System.Text.RegularExpressions;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Docs;

/// <summary>A Markdown document of the repository.</summary>
sealed partial record Document(string Path, string Text)
{
    public static IReadOnlyList<Document> All { get; } =
        [.. Repository.Files(".", ".md").Select(path => new Document(path, Repository.Text(path)))];

    public static Document At(string path) => All.Single(d => d.Path == path);

    /// <summary>Commands of the script that the document names.</summary>
    public IEnumerable<string> Commands() => DoCommand().Matches(Text).Select(m => m.Groups["name"].Value);

    /// <summary>Verbs of the command line that the document names; the product itself is written with a capital.</summary>
    public IEnumerable<string> Verbs() => Verb().Matches(Text).Select(m => m.Groups["name"].Value);

    /// <summary>Links and pictures inside the repository that lead nowhere.</summary>
    public IEnumerable<string> BrokenLinks() =>
        Link().Matches(Text).Select(m => m.Groups["to"].Value)
            .Where(to => !to.Contains("://", StringComparison.Ordinal) && !LeadsSomewhere(to.Split('#')[0]))
            .Select(to => $"{Path}: {to}");

    /// <summary>The first cells of the table rows below the heading, without code marks and header.</summary>
    public IEnumerable<string> FirstCells(string heading)
    {
        var section = Text.Split('\n').SkipWhile(line => line.TrimStart('#', ' ') != heading).Skip(1).TakeWhile(line => !line.StartsWith('#'));
        return section.Where(line => line.StartsWith('|')).Skip(2).Select(line => line.Split('|')[1].Replace("`", "").Trim());
    }

    bool LeadsSomewhere(string to)
    {
        var target = Repository.At(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, to));
        return to.Length == 0 || File.Exists(target) || Directory.Exists(target);
    }

    [GeneratedRegex(@"\./do (?<name>[a-z]+)")]
    private static partial Regex DoCommand();

    [GeneratedRegex(@"(?<=^|[`/ ])wegmarke (?<name>[a-z]+)", RegexOptions.Multiline)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)")]
    private static partial Regex Link();
}
