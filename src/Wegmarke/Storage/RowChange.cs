namespace Wegmarke.Storage;

/// <summary>What writing a row that may be there already did.</summary>
public enum RowChange
{
    /// <summary>It said the same already, or something newer.</summary>
    None,
    Added,
    Replaced,
}
