namespace Wegmarke.Maps.Drawing;

/// <summary>One of the few ways text is set: size in pixels, weight 400 or 600, figures tabular or not.</summary>
public readonly record struct TextStyle(int Size, bool Bold, bool Tabular)
{
    public static readonly TextStyle Small = new(11, Bold: false, Tabular: false);
    public static readonly TextStyle SmallBold = new(11, Bold: true, Tabular: false);
    public static readonly TextStyle Normal = new(13, Bold: false, Tabular: false);
    public static readonly TextStyle NormalBold = new(13, Bold: true, Tabular: false);
    public static readonly TextStyle Large = new(16, Bold: false, Tabular: false);
    public static readonly TextStyle LargeBold = new(16, Bold: true, Tabular: false);
    public static readonly TextStyle Title = new(22, Bold: true, Tabular: false);
    public static readonly TextStyle Figure = new(13, Bold: false, Tabular: true);
    public static readonly TextStyle FigureBold = new(13, Bold: true, Tabular: true);

    public int LineHeight => Size switch { <= 11 => 15, <= 13 => 18, <= 16 => 22, _ => 30 };

    /// <summary>From the top of a line to its baseline, so that capitals stand in the middle.</summary>
    public double Baseline => (LineHeight + Size * InterFont.CapHeight) / 2;

    public string Class => $"t{Size}{(Bold ? " b" : "")}{(Tabular ? " n" : "")}";
}
