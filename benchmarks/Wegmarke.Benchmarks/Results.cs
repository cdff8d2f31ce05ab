using System.Text;

namespace Wegmarke.Benchmarks;

/// <summary>Prints what is measured and keeps it, a file per section and processor, so that results of one machine are compared with its own.</summary>
sealed class Results(TextWriter screen) : IDisposable
{
    readonly List<(string Name, StringWriter Text)> _sections = [];

    public TextWriter Section(string name)
    {
        var text = new StringWriter();
        _sections.Add((name, text));
        return new Both(screen, text);
    }

    public void Dispose()
    {
        var folder = Path.Combine(Root(), "benchmarks", "results");
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in _sections)
            File.WriteAllText(Path.Combine(folder, $"{Slug(Processor())}-{name}.md"), $"# {name} on {Processor()}, {Environment.ProcessorCount} processors\n\n```\n{text}```\n");
    }

    static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Wegmarke.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? Environment.CurrentDirectory;
    }

    static string Processor() => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[^1].Trim() ?? "unknown"
        : "unknown";

    static string Slug(string text) => string.Concat(text.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')).Trim('-');

    sealed class Both(TextWriter screen, TextWriter kept) : TextWriter
    {
        public override Encoding Encoding => screen.Encoding;

        public override void Write(char value)
        {
            screen.Write(value);
            kept.Write(value);
        }

        public override void WriteLine(string? value)
        {
            screen.WriteLine(value);
            kept.Write(value + "\n");
        }
    }
}
