using NodaTime;
using Wegmarke.Analysis.Filtering;

namespace Wegmarke.Analysis;

/// <summary>What somebody asks: of which interactions, per what, split by what.</summary>
public sealed record Question
{
    public const int UsualParts = 12;
    public const int MostParts = 100;

    public InteractionFilter Filter { get; init; } = InteractionFilter.None;

    /// <summary>The period that the answer is set beside; null = none.</summary>
    public ReportPeriod? Compare { get; init; }

    public QuestionUnit Per { get; init; } = QuestionUnit.Journey;

    /// <summary>The dimension that figures are split by; null = not split.</summary>
    public DimensionName? By { get; init; }

    /// <summary>Values with a part of their own, the most frequent ones; the others are one part together.</summary>
    public int Parts { get; init; } = UsualParts;

    /// <summary>Key of the phase model; null = the default, or none where a question can do without.</summary>
    public string? Phases { get; init; }

    /// <summary>The zone that dates were written in.</summary>
    public string Zone { get; init; } = "Europe/Berlin";

    /// <exception cref="QuestionException">A part of it says nothing that can be asked.</exception>
    public static Question Of(QuestionText text, DateTimeZone zone)
    {
        var dates = new PeriodText(zone);
        var period = new ReportPeriod(dates.Parse("from", text.From), dates.Parse("to", text.To));
        return new()
        {
            Filter = InteractionFilter.Of(period, text.Where),
            Compare = new ComparedPeriod(zone, dates).Of(period, text.Compare),
            Per = Unit(text.Per),
            By = string.IsNullOrWhiteSpace(text.By) ? null : DimensionName.Of(text.By),
            Parts = text.Parts is null or (>= 1 and <= MostParts) ? text.Parts ?? UsualParts
                : throw new QuestionException($"{text.Parts} parts; a split has 1 to {MostParts} and puts the rest together as 'other'."),
            Phases = text.Phases,
            Zone = zone.Id,
        };
    }

    static QuestionUnit Unit(string? word) => string.IsNullOrWhiteSpace(word) ? QuestionUnit.Journey
        : Enum.GetValues<QuestionUnit>().Cast<QuestionUnit?>().FirstOrDefault(unit => $"{unit}".Equals(word.Trim(), StringComparison.OrdinalIgnoreCase))
        ?? throw new QuestionException($"'{word}' is no unit. Ask per {string.Join(", ", Enum.GetNames<QuestionUnit>()).ToLowerInvariant()}.");
}
