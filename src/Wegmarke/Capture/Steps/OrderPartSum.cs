namespace Wegmarke.Capture.Steps;

/// <summary>What stands of one part of an order, in minor units: what was sold, and what was given back of it.</summary>
readonly record struct OrderPartSum(long Sold, long GivenBack)
{
    public long Stands => Sold - GivenBack;
}
