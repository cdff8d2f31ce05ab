namespace Wegmarke.Maps.Drawing;

/// <summary>The rows of a map document's metrics: what was measured, and below it what was intended with the deviation.</summary>
static class FigureRows
{
    public static IEnumerable<FigureRow> Of(MapLane lane, LaneSetting setting)
    {
        MapFigure? Figure(MapStep step) => lane.Cells.GetValueOrDefault(step.Id)?.Figure;
        yield return new(lane.Name, step => Figure(step) is { Measured: { } measured } figure ? Value(measured, figure, setting) : null);
        // Below its own figures the row needs no name.
        yield return new(Intended(lane.Cells.Values.Any(cell => cell.Figure?.Measured is not null) ? "" : lane.Name, setting), step => Figure(step) is { Intended: { } intended } figure
            ? With(Value(intended, figure, setting), figure.Deviation is { } deviation ? Deviation(deviation, figure, setting) : null) : null);
    }

    /// <summary>The feeling that is intended; what was measured is a curve above.</summary>
    public static FigureRow Feeling(LaneSetting setting) => new(Intended("", setting), step => step.IntendedEmotion is { } intended
        ? With(setting.Format.Signed(intended, 1), step.Emotion is { } felt ? setting.Format.Signed(felt.Mean - intended, 1) : null) : null);

    static string Intended(string name, LaneSetting setting) => name.Length == 0
        ? setting.Voice.Say("Soll (Abweichung)", "intended (deviation)")
        : setting.Voice.Say($"Soll: {name}", $"intended: {name}");

    static string With(string value, string? deviation) => deviation is null ? value : $"{value}\u00A0({deviation})";

    static string Value(double value, MapFigure figure, LaneSetting setting) => figure.Measure switch
    {
        MapMeasure.Customers => setting.Format.Number(value, 0),
        MapMeasure.Share or MapMeasure.GoingOn => setting.Format.Share(value),
        MapMeasure.TimeToNext => setting.Format.Duration(TimeSpan.FromHours(Math.Min(value, TimeSpan.MaxValue.TotalHours / 2))),
        _ => Own(setting.Format.Number(value, Decimals(value)), figure.Unit),
    };

    static string Deviation(double deviation, MapFigure figure, LaneSetting setting) => figure.Measure switch
    {
        MapMeasure.Customers => setting.Format.Signed(deviation, 0),
        MapMeasure.Share or MapMeasure.GoingOn => Own(setting.Format.Signed(deviation * 100, 1), setting.Voice.Say("PP", "pp")),
        MapMeasure.TimeToNext => (deviation < 0 ? "−" : "+") + Value(Math.Abs(deviation), figure, setting),
        _ => Own(setting.Format.Signed(deviation, Decimals(deviation)), figure.Unit),
    };

    static int Decimals(double value) => double.IsInteger(value) ? 0 : Math.Abs(value) < 1 ? 2 : 1;

    static string Own(string number, string unit) => unit.Length == 0 ? number : $"{number}\u00A0{unit}";
}
