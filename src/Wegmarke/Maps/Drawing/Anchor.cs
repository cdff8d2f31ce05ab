namespace Wegmarke.Maps.Drawing;

/// <summary>Which part of a text stands at its x.</summary>
public enum Anchor
{
    Start,
    Middle,
    End,
}
