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

    /// <summary>What was said to each name.</summary>
    /// <exception cref="QuestionException">The number of parts is no number.</exception>
    public static QuestionText Of(Func<string, string?> said, IReadOnlyList<string> where) => new()
    {
        From = said("from"),
        To = said("to"),
        Compare = said("compare"),
        Where = [.. where, .. Customers("segment", said), .. Customers("persona", said)],
        By = said("by"),
        Parts = OptionValues.Of(["parts"], said).Number("parts", int.MinValue, int.MaxValue),
        Per = said("per"),
        Phases = said("phases"),
    };

    /// <summary>Whom it is asked of, as conditions; several by commas are alternatives.</summary>
    static IEnumerable<string> Customers(string dimension, Func<string, string?> said) =>
        (said(dimension) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(key => $"{dimension}={key}");
}
