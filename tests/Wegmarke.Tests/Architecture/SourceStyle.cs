using System.Text.RegularExpressions;

namespace Wegmarke.Tests.Architecture;

/// <summary>What the house asks of every file; the text is given, so that each rule can be shown to bite.</summary>
static partial class SourceStyle
{
    /// <summary>The list in docs/architecture.md, and what git and the build server want to find.</summary>
    static readonly string[] s_root =
    [
        "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE", "do", "wegmarke", "Wegmarke.slnx", "global.json",
        "Directory.Build.props", "Directory.Packages.props", ".editorconfig", "BannedSymbols.txt",
        "src", "web", "sdk", "tests", "benchmarks", "demo", "docs", ".gitignore", ".gitattributes", ".ci",
    ];

    public static IEnumerable<string> Strangers(IEnumerable<string> topLevel) => topLevel.Except(s_root);

    public static bool HasLooseEnd(string text) => LooseEnd().IsMatch(text);

    public static bool NamesAMachine(string text) => MachinePath().IsMatch(text);

    public static bool Sleeps(string code) => Sleep().IsMatch(code);

    /// <summary>A file that declares types declares the one it is named after.</summary>
    public static bool IsNamedAfterItsType(string path, string code) =>
        Declarations().Matches(code) is var declared
        && (declared.Count == 0 || declared.Any(d => d.Groups["name"].Value == Path.GetFileName(path).Split('.')[0]));

    /// <summary>So the namespace, which reflection sees, is the folder, which the reader sees.</summary>
    public static bool HasNamespaceOfItsFolder(string path, string code) =>
        !Namespace().IsMatch(code)
        || Namespace().Match(code).Groups["name"].Value == string.Join('.', path.Split('/')[1..^1]);

    [GeneratedRegex(@"\b(T[O]DO|F[I]XME|H[A]CK)\b(?! #\d)")]
    private static partial Regex LooseEnd();

    [GeneratedRegex(@"(?<![\w.:/])/(home|root|work|Users)/\w|\b[A-Z]:\\\w")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\b(Thread\.Sleep|Task\.Delay)\(")]
    private static partial Regex Sleep();

    [GeneratedRegex(@"^(?!\s*(//|\*))[\w\s\[\]""(),.]*?\b(?:class|record struct|record class|record|struct|interface|enum|delegate\s+[\w<>\[\],.? ]+?)\s+(?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declarations();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
