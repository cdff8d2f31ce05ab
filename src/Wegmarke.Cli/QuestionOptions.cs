using System.CommandLine;
using Wegmarke.Analysis;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary>The one filter, parts and form of the answer; the same for all analyses.</summary>
sealed record QuestionOptions(
    Option<string?> From, Option<string?> To, Option<string[]> Where, Option<string?> By, Option<int?> Parts, Option<string?> Phases, Option<bool> Json)
{
    public static QuestionOptions AddTo(Command command)
    {
        var options = new QuestionOptions(
            new("--from") { Description = "First day, in the reporting zone: 2026-03-29, 29.3.2026, 2026-03, 2026 or 2026-03-29T14:00." },
            new("--to") { Description = "The day after the last one: --from 2026-03 --to 2026-04 is March." },
            new("--where") { Description = "Keep only interactions with DIMENSION=VALUE; several of one dimension are alternatives, an empty value means none. purpose=marketing: collected for it." },
            new("--by") { Description = "Split by a dimension; 'wegmarke dimensions' lists them." },
            new("--parts") { Description = $"How many values get a part of their own, the most frequent ones; else {Question.UsualParts}." },
            new("--phases") { Description = "Phase model: five, six, retail, or a key of your own." },
            new("--json") { Description = "Answer as JSON, with the names of docs/guide/analyses.md." });
        foreach (var option in (Option[])[options.From, options.To, options.Where, options.By, options.Parts, options.Phases, options.Json])
            command.Options.Add(option);
        return options;
    }

    /// <exception cref="QuestionException">Something in it cannot be asked.</exception>
    public Question Read(ParseResult parsed, Documents documents, string? per = null) => Question.Of(
        new()
        {
            From = parsed.GetValue(From),
            To = parsed.GetValue(To),
            Where = parsed.GetValue(Where) ?? [],
            By = parsed.GetValue(By),
            Parts = parsed.GetValue(Parts),
            Per = per,
            Phases = parsed.GetValue(Phases),
        },
        ReportingZone.Of(TenantSettings.Of(documents)));
}
