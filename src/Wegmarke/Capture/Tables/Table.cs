using Wegmarke.Capture.Files;

namespace Wegmarke.Capture.Tables;

/// <summary>Rows of a table as it was delivered: cells are UTF-8 in the file's own words, and its form says how to read them. Columns have
/// the names of the file; one Column's index is the index of its <see cref="ColumnForm"/>.</summary>
abstract class Table : RowSource
{
    public abstract TableForm Form { get; }

    /// <summary>The file itself says that the cell is a number or a date, so that it is canonical already, whatever its column's form is.</summary>
    public virtual bool IsTyped(int cell) => false;
}
