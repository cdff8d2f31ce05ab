using System.Globalization;
using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Authoring;

/// <summary>Cells of lanes as the text of a table's cell, and back.</summary>
static class CellText
{
    /// <summary>A minus that no spreadsheet takes for the beginning of a formula.</summary>
    public const string Minus = "−";

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

    static string Number(double? number)
    {
        var text = number?.ToString("R", CultureInfo.InvariantCulture).Replace("-", Minus, StringComparison.Ordinal) ?? "";
        // Three decimals would look like thousands.
        return text.Length > 4 && text[^4] == '.' ? text + "0" : text;
    }

    public static IReadOnlyList<string> Lines(string text) => [.. text.Split('\n').Select(PeoplesText.OneLine).Where(line => line.Length > 0)];
}
