namespace Wegmarke.Engine;

/// <summary>Columns to decode while a snapshot is opened; the others are read at first use.</summary>
public enum ColumnSet
{
    /// <summary>Only offsets; every other column at first use.</summary>
    Least,

    /// <summary>All but sequences.</summary>
    Warm,

    /// <summary>All.</summary>
    All,
}
