namespace Wegmarke.Analysis;

/// <summary>A question as it was written, on the command line or in an address; null = nothing said.</summary>
public sealed record QuestionText
{
    public string? From { get; init; }

    public string? To { get; init; }

    /// <summary>Another period: <c>previous</c>, or <c>FROM..TO</c>.</summary>
    public string? Compare { get; init; }

    public IReadOnlyList<string> Where { get; init; } = [];

    public string? By { get; init; }

    public int? Parts { get; init; }

    public string? Per { get; init; }

    public string? Phases { get; init; }
}
