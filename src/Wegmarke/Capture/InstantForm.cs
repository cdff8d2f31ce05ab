namespace Wegmarke.Capture;

/// <summary>How a column writes points in time.</summary>
/// <param name="Order">For dates with slashes or dashes.</param>
public readonly record struct InstantForm(InstantShape Shape, DateOrder Order)
{
    public static InstantForm Written { get; } = new(InstantShape.Written, DateOrder.DayFirst);
}
