using System.CommandLine;
using Wegmarke.Analysis;

namespace Wegmarke.Cli;

/// <summary>Options of a question on a verb, by name.</summary>
sealed class FilterOptions
{
    readonly Dictionary<string, Option> _options;

    public FilterOptions(Command command, IEnumerable<QuestionOption> options)
    {
        _options = options.ToDictionary(option => option.Name, Of);
        foreach (var option in _options.Values)
            command.Options.Add(option);
    }

    /// <summary>Null when nothing was said, or when there is no such option.</summary>
    public string? Said(ParseResult parsed, string name) => _options.GetValueOrDefault(name) is Option<string?> said ? parsed.GetValue(said) : null;

    public IReadOnlyList<string> SaidAll(ParseResult parsed, string name) => parsed.GetValue((Option<string[]>)_options[name]) ?? [];

    static Option Of(QuestionOption option)
    {
        Option made = option.IsRepeated ? new Option<string[]>("--" + option.Name) : new Option<string?>("--" + option.Name);
        made.Description = option.Description;
        return made;
    }
}
