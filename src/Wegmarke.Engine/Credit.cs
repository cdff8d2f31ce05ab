namespace Wegmarke.Engine;

/// <summary>A share of conversions and of their value; minor units, or those of the file the paths came from.</summary>
public readonly record struct Credit(double Conversions, double Value)
{
    public static Credit operator +(Credit left, Credit right) => new(left.Conversions + right.Conversions, left.Value + right.Value);
}
