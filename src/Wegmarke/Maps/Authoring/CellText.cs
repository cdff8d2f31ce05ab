using System.Globalization;
using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Authoring;

/// <summary>Cells of lanes as the text of a table's cell, and back.</summary>
static class CellText
{
    const string Minus = "−";

    /// <param name="touchpoint">How a touchpoint's key is written.</param>
    public static string Of(LaneCell cell, Language language, Func<string, string> touchpoint) => cell switch
    {
        LaneCell.Text(var words) => words,
        LaneCell.Cards(var cards) => string.Join('\n', cards.Select(card => CardText.Of(WithoutPicture(card), language))),
        LaneCell.Feeling(var intended) => Number(intended),
        LaneCell.Figure(var intended, var actual) => actual is null ? Number(intended) : $"{Number(intended)} | {Number(actual)}",
        LaneCell.Touchpoints(var keys) => string.Join('\n', keys.Select(touchpoint)),
        LaneCell.People(var names) => string.Join('\n', names),
        _ => "",
    };

    /// <summary>A picture itself is no text.</summary>
    static MapCard WithoutPicture(MapCard card) => card.Image.StartsWith("data:", StringComparison.Ordinal) ? new(MapCardKind.Note, card.Text.Length > 0 ? card.Text : "…") : card;

    /// <summary>With a minus that no spreadsheet takes for the beginning of a formula.</summary>
    static string Number(double? number) => number?.ToString("R", CultureInfo.InvariantCulture).Replace("-", Minus, StringComparison.Ordinal) ?? "";

    public static IReadOnlyList<string> Lines(string text) => [.. text.Split('\n').Select(PeoplesText.OneLine).Where(line => line.Length > 0)];

    /// <summary>Null when it is no number.</summary>
    public static double? ParseNumber(string text)
    {
        var plain = text.Trim().Replace(Minus, "-", StringComparison.Ordinal).Replace("–", "-", StringComparison.Ordinal);
        var isPercent = plain.EndsWith('%');
        plain = plain.TrimEnd('%', ' ', '\u00A0');
        if (plain.Contains(',', StringComparison.Ordinal) && !plain.Contains('.', StringComparison.Ordinal))
            plain = plain.Replace(',', '.');
        return double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? (isPercent ? number / 100 : number) : null;
    }

    /// <summary>Null when it is no figure.</summary>
    public static LaneCell.Figure? ParseFigure(string text)
    {
        var parts = text.Split('|');
        var numbers = parts.Select(ParseNumber).ToArray();
        return parts.Length > 2 || parts.Zip(numbers).Any(part => part.Second is null && part.First.Trim().Length > 0) ? null : new(numbers[0], numbers.Length > 1 ? numbers[1] : null);
    }
}
