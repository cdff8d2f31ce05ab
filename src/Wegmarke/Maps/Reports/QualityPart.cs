using Wegmarke.Analysis;
using Wegmarke.Feedback;

namespace Wegmarke.Maps.Reports;

/// <summary>The part of a report that says how good touchpoints are by criteria.</summary>
sealed class QualityPart(JourneyReport report, ReportWords words)
{
    const int RowsPerSheet = 18;

    public ReportPart Write() => new("quality", Title, [.. report.Basis.Scores.Scores.OrderBy(score => score.Value).Chunk(RowsPerSheet).Select((scores, at) => Sheet(scores, isFirst: at == 0))]);

    string Title => words.Say("Qualität der Kontaktpunkte", "Quality of touchpoints");

    string Sheet(TouchpointScore[] scores, bool isFirst) => $"""
        <section class="sheet"{(isFirst ? " id=\"quality\"" : "")}><h2>{Title}</h2>
        <p class="lead">{words.Say("100 ist das Beste. Gemessen aus den Daten, geprüft in eigenen Tests, erzählt in Interviews. Die schwächsten Werte stehen oben.", "100 is best. Measured in the data, tested by staff, told in interviews. The weakest come first.")}</p>
        <table><thead><tr><th scope="col">{words.Say("Kontaktpunkt", "Touchpoint")}</th><th scope="col">{words.Say("Kriterium", "Criterion")}</th><th scope="col" class="n">{words.Say("Wert", "Value")}</th><th scope="col" class="n">{words.Say("95-%-Bereich", "95% interval")}</th><th scope="col">{words.Say("Woher", "From")}</th><th scope="col" class="n">{words.Say("Zuletzt", "Latest")}</th></tr></thead>
        <tbody>{string.Concat(scores.Select(Row))}</tbody></table></section>

        """;

    string Row(TouchpointScore score) => $"""
        <tr><th scope="row">{ReportPage.Text(Name(score.Touchpoint))}</th><td>{ReportPage.Text(CriterionNames.Of(score.Criterion).In(words.Language))}</td><td class="n">{words.Format.Number(score.Value, 0)}</td>
        <td class="n">{(score is { Low: { } low, High: { } high } ? $"{words.Format.Number(low, 0)}–{words.Format.Number(high, 0)}" : "–")}</td><td>{ReportPage.Text(From(score))}</td><td class="n">{ReportPage.Text(words.Format.Day(score.Latest))}</td></tr>
        """;

    string Name(string touchpoint) => report.Catalogue.TouchpointOf(touchpoint).Name.In(words.Language);

    string From(TouchpointScore score)
    {
        var count = words.Format.Count(score.Count);
        return score.From switch
        {
            Evidence.Log => words.Say($"Daten: im Median {words.Format.Duration(score.MedianTime ?? default)} bis zur ersten Antwort, {count} von {words.Format.Count(score.Asked ?? 0)} Anfragen", $"data: median {words.Format.Duration(score.MedianTime ?? default)} to the first answer, {count} of {words.Format.Count(score.Asked ?? 0)} requests"),
            Evidence.Test => words.Say(score.Count == 1 ? "1 eigener Test" : $"{count} eigene Tests", score.Count == 1 ? "1 own test" : $"{count} own tests"),
            _ => words.Say(score.Count == 1 ? "1 Interview" : $"{count} Interviews", score.Count == 1 ? "1 interview" : $"{count} interviews"),
        };
    }
}
