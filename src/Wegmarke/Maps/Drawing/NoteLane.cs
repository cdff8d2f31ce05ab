namespace Wegmarke.Maps.Drawing;

/// <summary>A lane of short notes behind an icon, each with an optional line of figures.</summary>
sealed class NoteLane(NoteKind kind, Func<MapStep, IReadOnlyList<Note>> notes, LaneSetting setting) : Lane(kind.Key, kind.Label, "", setting)
{
    const double IconSize = 16;
    const double TextX = 22;
    const double Gap = 8;

    public override bool HasContent(MapStep step) => notes(step).Count > 0;

    public override double HeightOf(MapStep step, Column column) =>
        Shown(step).Sum(n => Text(n, column).Height + Figures(n, column).Height + Gap) - Gap
        + (Hidden(step).Count > 0 ? TextStyle.Small.LineHeight + Gap : 0);

    public override void DrawStep(Svg svg, MapStep step, Column column, Box lane)
    {
        var y = lane.Y;
        foreach (var note in Shown(step))
        {
            var (text, figures) = (Text(note, column), Figures(note, column));
            svg.Icon(note.Icon ?? kind.Icon, column.InnerX, y, IconSize, kind.Ink);
            svg.Text(text, column.InnerX + TextX, y, "i");
            svg.Text(figures, column.InnerX + TextX, y + text.Height, "m");
            y += text.Height + figures.Height + Gap;
        }
        if (Hidden(step) is { Count: > 0 } hidden)
            DrawMore(svg, hidden, column, y);
    }

    void DrawMore(Svg svg, IReadOnlyList<Note> hidden, Column column, double y)
    {
        var more = TextFlow.Line(string.Format(null, Setting.Words.More, hidden.Count), TextStyle.Small, column.InnerWidth - TextX);
        svg.Open("g", ("class", "more")).Leaf("title", Facts.Join(hidden.Select(n => n.Text)));
        svg.Text(more, column.InnerX + TextX, y, "m").Close();
    }

    TextFlow Text(Note note, Column column) =>
        TextFlow.Of(note.Text, column.Prose, column.InnerWidth - TextX, Setting.Density.ProseLines - 1);

    static TextFlow Figures(Note note, Column column) =>
        TextFlow.Of(note.Figures, TextStyle.Small, column.InnerWidth - TextX, mostLines: 3);

    IReadOnlyList<Note> Shown(MapStep step) => [.. notes(step).Take(notes(step).Count - Hidden(step).Count)];

    IReadOnlyList<Note> Hidden(MapStep step) =>
        notes(step).Count <= Setting.Density.Notes ? [] : [.. notes(step).Skip(Setting.Density.Notes)];
}
