namespace Wegmarke.Analysis;

/// <summary>From one instant to another, the second exclusive; null = open.</summary>
public sealed record ReportPeriod
{
    /// <exception cref="QuestionException">It ends before it begins.</exception>
    public ReportPeriod(DateTimeOffset? from, DateTimeOffset? to)
    {
        if (from >= to)
            throw new QuestionException($"The period ends at {to:yyyy-MM-dd HH:mm} and begins at {from:yyyy-MM-dd HH:mm}; it holds nothing. 'to' is exclusive: for one day, give the next day.");
        (From, To) = (from, to);
    }

    public static ReportPeriod Always { get; } = new(null, null);

    public DateTimeOffset? From { get; }

    public DateTimeOffset? To { get; }

    public bool IsOpen => From is null && To is null;
}
