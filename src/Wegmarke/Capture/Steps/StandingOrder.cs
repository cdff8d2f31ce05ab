namespace Wegmarke.Capture.Steps;

/// <summary>What is known of an order so far: hashes of its parts with amounts, nobody's data.</summary>
sealed class StandingOrder
{
    /// <summary>The part that belongs to no line: shipping, discounts, or all of an order whose lines are not told.</summary>
    public const long Rest = 0;

    public Dictionary<long, OrderPartSum> Parts { get; } = [];

    /// <summary>Time of the latest message that said what stands; null when none came yet.</summary>
    public long? StateTime { get; set; }

    /// <summary>Since when nothing stands any more, whatever is still to come from before; null while it may.</summary>
    public long? ClosedTime { get; set; }

    public long Stands => Parts.Values.Sum(part => part.Stands);

    public OrderPartSum this[long part] => Parts.GetValueOrDefault(part);
}
