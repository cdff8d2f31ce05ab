using System.Text;
using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Drawing;

/// <summary>Draws a map document so that the picture stays small enough to send, however full it is: texts are shortened before lanes are
/// left out, and what is left out is said.</summary>
static class DocumentDrawing
{
    public const int MostBytes = 150_000;

    /// <summary>Letters of a text and cards of a cell, roomiest first.</summary>
    static readonly (int Letters, int Cards)[] s_roomiestFirst = [(2_000, 12), (240, 4), (120, 2), (60, 1), (30, 1)];

    public static string Draw(LinearMap map, Language language, Theme theme)
    {
        foreach (var (letters, cards) in s_roomiestFirst)
        {
            if (Fitting(Shortened(map, letters, cards, language), language, theme) is { } picture)
                return picture;
        }
        var lanes = map.Lanes!.Where(lane => lane.Kind == LaneKind.Emotion || lane.Cells.Values.Any(HasContent)).ToArray(); // asked only of a document, which has lanes
        var tightest = s_roomiestFirst[^1];
        for (var kept = lanes.Length - 1; kept > 0; kept--)
        {
            var fewer = Shortened(map with { Lanes = lanes[..kept], NotDrawn = [.. lanes[kept..].Select(lane => lane.Name)] }, tightest.Letters, tightest.Cards, language);
            if (Fitting(fewer, language, theme) is { } picture)
                return picture;
        }
        return LinearMapDrawing.Of(map with { Lanes = [], NotDrawn = [.. lanes.Select(lane => lane.Name)] }, language, theme).Draw();
    }

    static string? Fitting(LinearMap map, Language language, Theme theme)
    {
        var picture = LinearMapDrawing.Of(map, language, theme).Draw();
        return Encoding.UTF8.GetByteCount(picture) <= MostBytes ? picture : null;
    }

    static LinearMap Shortened(LinearMap map, int letters, int cards, Language language) => map with
    {
        Lanes = [.. map.Lanes!.Select(lane => lane with { Cells = lane.Cells.ToDictionary(cell => cell.Key, cell => Shortened(cell.Value, letters, cards, language)) })],
    };

    static MapLaneCell Shortened(MapLaneCell cell, int letters, int cards, Language language) => cell with
    {
        Text = Shortened(cell.Text, letters),
        Chips = [.. cell.Chips.Take(2 * cards)],
        Cards =
        [
            .. cell.Cards.Take(cards).Select(card => card with { Text = Shortened(card.Text, letters), Source = Shortened(card.Source, letters) }),
            .. cell.Cards.Count > cards ? [new MapCard(MapCardKind.Note, string.Format(null, Words.Of(language).More, cell.Cards.Count - cards))] : Array.Empty<MapCard>(),
        ],
    };

    static string Shortened(string text, int letters) => text.Length <= letters ? text
        : text[..(char.IsHighSurrogate(text[letters - 1]) ? letters - 1 : letters)].TrimEnd() + "…";

    static bool HasContent(MapLaneCell cell) => cell.Text.Length > 0 || cell.Cards.Count > 0 || cell.Chips.Count > 0 || cell.Figure is { Intended: not null } or { Measured: not null };
}
