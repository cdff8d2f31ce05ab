using Wegmarke.Privacy;

namespace Wegmarke.Analysis;

/// <summary>Which interactions a question is asked of: those of the period that fulfil all conditions. The others are stepped over; phases,
/// journeys and conversions stay what the whole history makes them.</summary>
public sealed record InteractionFilter
{
    const string Purpose = "purpose";

    public static InteractionFilter None { get; } = new();

    public ReportPeriod Period { get; init; } = ReportPeriod.Always;

    public IReadOnlyList<InteractionCondition> Conditions { get; init; } = [];

    public bool KeepsAll => Period.IsOpen && Conditions.Count == 0;

    /// <summary>Conditions as people write them: <c>campaign=spring</c>; several of one dimension are alternatives, an empty value means none.</summary>
    /// <exception cref="QuestionException">Something in it is no condition.</exception>
    public static InteractionFilter Of(ReportPeriod period, IReadOnlyList<string> where)
    {
        var parts = where.Select(Split).ToList();
        var purposes = parts.Where(part => part.Name == Purpose).Select(part => (InteractionCondition)new InteractionCondition.CollectedFor(PurposeOf(part.Value)));
        var values = parts.Where(part => part.Name != Purpose).GroupBy(part => DimensionName.Of(part.Name), part => part.Value)
            .Select(part => (InteractionCondition)new InteractionCondition.Having(part.Key, [.. part.Distinct()]));
        return new() { Period = period, Conditions = [.. values, .. purposes] };
    }

    static (string Name, string Value) Split(string condition) => condition.IndexOf('=', StringComparison.Ordinal) is > 0 and var at
        ? (condition[..at].Trim(), condition[(at + 1)..].Trim())
        : throw new QuestionException($"'{condition}' is no condition. Write DIMENSION=VALUE, for example campaign=spring; 'wegmarke dimensions' lists what can be asked.");

    static Purpose PurposeOf(string word) => PurposeNames.Parse(word) is { } purpose and not Privacy.Purpose.None
        ? purpose
        : throw new QuestionException($"'{word}' is no purpose. Known are {PurposeNames.KnownPurposes.Replace(", none", "", StringComparison.Ordinal)}.");
}
