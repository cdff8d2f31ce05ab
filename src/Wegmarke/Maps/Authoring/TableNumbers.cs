using System.Globalization;
using System.Text.RegularExpressions;
using Wegmarke.Capture;

namespace Wegmarke.Maps.Authoring;

/// <summary>Reads the figures of a table in the form that they show together: <c>1.500</c> is one and a half in one table and fifteen hundred in another.</summary>
sealed partial class TableNumbers
{
    readonly NumberForm _form;

    /// <param name="lanes">Rows of lanes that hold figures: their label, then their cells.</param>
    /// <param name="told">The form, where it is known; null = the cells show it.</param>
    /// <exception cref="FormatException">A figure means one number or another, and nothing shows which.</exception>
    public TableNumbers(IReadOnlyList<string[]> lanes, NumberForm? told)
    {
        if (told is { } known)
        {
            _form = known;
            return;
        }
        var figures = lanes.SelectMany(lane => lane.Skip(1).SelectMany(cell => cell.Split('|')).Select(part => (Lane: lane[0], Figure: Plain(part)))).Where(part => part.Figure is not null).ToArray();
        var (shown, open) = NumberForm.Of(figures.Select(part => part.Figure!)); // filtered
        if (open is not null)
        {
            var lane = figures.First(part => part.Figure == open).Lane;
            throw new FormatException($"'{PeoplesText.Shown(lane)}' holds '{open}', which is {Said(NumberForm.Point.Read(open))} or {Said(NumberForm.Comma.Read(open))}, and no other figure of the table shows which. Write it without separators between thousands, or with decimals such as 1,5.");
        }
        _form = shown ?? NumberForm.Point;
    }

    /// <summary>Null when it is no number.</summary>
    public double? Number(string text)
    {
        var plain = text.Trim();
        var isPercent = plain.EndsWith('%');
        if (Plain(plain.TrimEnd('%', ' ', '\u00A0')) is not { } figure)
            return null;
        var number = _form.Read(figure) ?? Other.Read(figure) ?? (double.TryParse(figure, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : null);
        return number is { } found && double.IsFinite(found) ? (isPercent ? found / 100 : found) : null;
    }

    /// <summary>Null when it is no figure.</summary>
    public LaneCell.Figure? Figure(string text)
    {
        var parts = text.Split('|');
        var numbers = parts.Select(Number).ToArray();
        return parts.Length > 2 || parts.Zip(numbers).Any(part => part.Second is null && part.First.Trim().Length > 0) ? null : new(numbers[0], numbers.Length > 1 ? numbers[1] : null);
    }

    NumberForm Other => _form == NumberForm.Point ? NumberForm.Comma : NumberForm.Point;

    /// <summary>With the minus of keyboards and without a plus; null when it holds more than a number, such as a unit that would be lost.</summary>
    static string? Plain(string text) => text.Trim().TrimEnd('%', ' ', '\u00A0').TrimStart('+').Replace(CellText.Minus, "-", StringComparison.Ordinal).Replace("–", "-", StringComparison.Ordinal) is var plain
        && OnlyNumber().IsMatch(plain) ? plain : null;

    static string Said(double? number) => number?.ToString("0.###", CultureInfo.InvariantCulture) ?? "?";

    [GeneratedRegex(@"^-?\d[\d.,'’ \u00A0\u202F]*(E[+-]?\d+)?\z")]
    private static partial Regex OnlyNumber();
}
