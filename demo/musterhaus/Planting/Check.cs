namespace Wegmarke.Demo.Musterhaus.Planting;

/// <summary>What a plants file may say.</summary>
static class Check
{
    public static double Share(double value, string member) => value is >= 0 and <= 1 ? value
        : throw new PlantsException(FormattableString.Invariant($"{member} is {value}; it must be a share from 0 to 1, such as 0.35."));

    public static string OneOf(string value, string member, IReadOnlyList<string> known) => known.Contains(value) ? value
        : throw new PlantsException($"{member} is '{value}'; it must be one of: {string.Join(", ", known)}.");

    public static IReadOnlyList<string> AllOf(IReadOnlyList<string>? values, string member, IReadOnlyList<string> known) =>
        [.. (values ?? []).Select(value => OneOf(value, member, known))];

    public static IReadOnlyDictionary<string, double> Weights(IReadOnlyDictionary<string, double> weights, string member, IReadOnlyList<string> known)
    {
        foreach (var (key, weight) in weights)
        {
            OneOf(key, member, known);
            if (weight is not (>= 0 and <= 1000))
                throw new PlantsException(FormattableString.Invariant($"{member}.{key} is {weight}; it must be a weight from 0 to 1000."));
        }
        return weights;
    }
}
