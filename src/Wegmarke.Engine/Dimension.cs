namespace Wegmarke.Engine;

/// <summary>A property of interactions that can be asked by: the values it has, and which of them each interaction has. Immutable, but
/// that its dictionary may know more values by now; any thread.</summary>
/// <remarks>Said of interactions or of profiles (<see cref="OfProfiles"/>): what is said of a profile holds for all of its interactions.</remarks>
public sealed class Dimension
{
    readonly IReadOnlyList<(JourneyColumns Columns, DimensionColumn Codes)> _columns;

    Dimension(string name, TextDictionary values, IReadOnlyList<(JourneyColumns, DimensionColumn)> columns) => (Name, Values, _columns) = (name, values, columns);

    public string Name { get; }

    public TextDictionary Values { get; }

    public static Dimension Of(string name, Overlay journeys, TextDictionary values, Func<JourneyColumns, DimensionColumn> codes) => new(
        name, values, journeys.Recent is { } recent ? [(journeys.Base, codes(journeys.Base)), (recent, codes(recent))] : [(journeys.Base, codes(journeys.Base))]);

    public static Dimension OfRows(string name, Overlay journeys, TextDictionary values, SequenceCodes codes) =>
        Of(name, journeys, values, columns => DimensionColumn.Of(columns, codes));

    /// <summary>A number per profile, such as its account or a trait.</summary>
    public static Dimension OfProfiles(string name, Overlay journeys, TextDictionary values, int[] codes) =>
        Of(name, journeys, values, columns => DimensionColumn.OfProfiles(columns, codes));

    /// <summary>The numbers aligned with the positions of these columns.</summary>
    public DimensionColumn In(JourneyColumns columns)
    {
        foreach (var (own, codes) in _columns)
        {
            if (ReferenceEquals(own, columns))
                return codes;
        }
        throw new ArgumentException($"Dimension '{Name}' was made for other columns. Make it for those that are asked.", nameof(columns));
    }

    /// <summary>Also for columns that were merged from those it knows.</summary>
    internal Dimension With(JourneyColumns columns, DimensionColumn codes) => new(Name, Values, [.. _columns, (columns, codes)]);
}
