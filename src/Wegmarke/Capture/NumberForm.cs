namespace Wegmarke.Capture;

/// <summary>How a column writes numbers.</summary>
/// <param name="Decimal">The sign before the decimals: '.' or ','. The other one, blanks and apostrophes may stand between groups of three digits.</param>
public readonly record struct NumberForm(char Decimal)
{
    public static NumberForm Point { get; } = new('.');

    public static NumberForm Comma { get; } = new(',');
}
