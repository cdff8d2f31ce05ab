namespace Wegmarke.Analysis;

/// <summary>Something that one kind of question can be told besides the filter: <c>--name</c> on the command line, <c>name=</c> in an address.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Description">What it does and which words it takes, with what holds when nothing is said.</param>
public sealed record QuestionOption(string Name, string Description)
{
    /// <summary>The question cannot be asked without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>It may be said several times.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>The one filter and form that all questions take.</summary>
    public static IReadOnlyList<QuestionOption> Common { get; } =
    [
        new("phases", "Phase model: five, six, retail, or a key of your own."),
        new("from", "First day, in the reporting zone: 2026-03-29, 29.3.2026, 2026-03, 2026 or 2026-03-29T14:00."),
        new("to", "The day after the last one: from 2026-03 to 2026-04 is March."),
        new("compare", "Set beside another period: previous, or FROM..TO with the second exclusive."),
        new("where", "Keep only interactions with DIMENSION=VALUE; several of one dimension are alternatives, an empty value means none. purpose=marketing: collected for it.") { IsRepeated = true },
        new("segment", "Keep only customers of this segment; several by commas are alternatives. 'wegmarke segment list' lists them."),
        new("persona", "Keep only customers that stand for this persona; several by commas are alternatives."),
        new("by", "Split by a dimension; 'wegmarke dimensions' lists them."),
        new("parts", $"How many values get a part of their own, the most frequent ones; else {Question.UsualParts}."),
    ];

    public static QuestionOption Per { get; } = new("per", "What stands together: journey, customer, account, session or case.");
}
