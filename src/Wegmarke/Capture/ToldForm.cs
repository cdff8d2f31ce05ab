namespace Wegmarke.Capture;

/// <summary>What somebody said about a table; what is null is detected.</summary>
public sealed record ToldForm
{
    public static ToldForm Nothing { get; } = new();

    public string? Encoding { get; init; }

    public char? Separator { get; init; }

    public char? Quote { get; init; }

    public char? Decimal { get; init; }

    public DateOrder? Dates { get; init; }

    public long? HeaderLine { get; init; }

    public string? Sheet { get; init; }
}
