namespace Wegmarke.Capture.Mapping;

/// <summary>A column that a mapping reads, and the cell of the current row it stands in; −1 when the row has none.</summary>
sealed class ColumnPlace(string name, ColumnForm form)
{
    public string Name { get; } = name;

    public ColumnForm Form { get; } = form;

    public int Cell { get; set; } = -1;
}
