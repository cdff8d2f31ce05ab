namespace Wegmarke.Maps;

/// <summary>The ground a drawing stands on. Auto follows the reader's system; print is light in all three.</summary>
public enum Theme
{
    Light,
    Dark,
    Auto,
}
