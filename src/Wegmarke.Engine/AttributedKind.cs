namespace Wegmarke.Engine;

/// <summary>One kind of touches.</summary>
/// <param name="Touches">In all paths, with or without conversion.</param>
/// <param name="Customers">Who had one of them; 0 where customers are not known.</param>
/// <param name="Converted">Customers with a conversion that one of them came before.</param>
/// <param name="Touched">Conversions that one of them came before.</param>
/// <param name="Assisted">Those of them whose last touch is another kind.</param>
/// <param name="Credits">By <see cref="CreditModel"/>.</param>
public sealed record AttributedKind(double Touches, long Customers, long Converted, double Touched, double Assisted, IReadOnlyList<Credit> Credits)
{
    public Credit By(CreditModel model) => Credits[(int)model];
}
