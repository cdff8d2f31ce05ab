using System.Text.Json.Nodes;
using Wegmarke.Catalogue;

namespace Wegmarke.Analysis.Suggesting;

/// <summary>Something that customers differ in, and that a condition can ask for.</summary>
/// <param name="Group">Features of one group, such as the shares of all channels, weigh together as much as one.</param>
/// <param name="Label">"Käufe: Filiale".</param>
/// <param name="Values">Per customer grouped; NaN = it has none.</param>
/// <param name="Step">Limits are multiples of it.</param>
/// <param name="AtLeast">The condition that the value reaches a limit.</param>
sealed record Feature(string Group, LocalText Label, double[] Values, decimal Step, Func<decimal, JsonObject> AtLeast)
{
    /// <summary>The channel that it is a share of.</summary>
    public string? Channel { get; init; }

    /// <summary>Written in percent.</summary>
    public bool IsShare { get; init; }

    /// <summary>Amounts and counts are told apart by their size: twice as much, ten times as much.</summary>
    public bool IsLogarithmic { get; init; }

    public bool Reaches(int customer, decimal limit) => Values[customer] >= (double)limit;

    public double Mean { get; } = Values.Where(value => !double.IsNaN(value)).DefaultIfEmpty(0).Average();

    /// <summary>Beyond it a customer is an exception, and would draw a group to itself.</summary>
    const double MostDeviations = 2.5;

    /// <summary>Standardised over all customers; one that has no value is as the mean.</summary>
    public double[] Standardised()
    {
        double[] scaled = [.. Values.Select(value => IsLogarithmic ? Math.Log(1 + Math.Max(0, value)) : value)];
        var known = scaled.Where(value => !double.IsNaN(value)).ToArray();
        var mean = known.DefaultIfEmpty(0).Average();
        var deviation = known.Length == 0 ? 0 : Math.Sqrt(known.Sum(value => (value - mean) * (value - mean)) / known.Length);
        return [.. scaled.Select(value => double.IsNaN(value) || deviation == 0 ? 0 : Math.Clamp((value - mean) / deviation, -MostDeviations, MostDeviations))];
    }
}
