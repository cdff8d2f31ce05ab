namespace Wegmarke.Profiles;

/// <summary>What a customer must be or have done. Closed; never evaluated text.</summary>
public abstract record SegmentCondition
{
    SegmentCondition() { }

    public sealed record All(IReadOnlyList<SegmentCondition> Conditions) : SegmentCondition;

    public sealed record Any(IReadOnlyList<SegmentCondition> Conditions) : SegmentCondition;

    public sealed record Not(SegmentCondition Condition) : SegmentCondition;

    /// <summary>Is in another segment, as that one is defined.</summary>
    public sealed record InSegment(string Key) : SegmentCondition;

    /// <summary>Stands for this persona.</summary>
    public sealed record OfPersona(string Key) : SegmentCondition;

    /// <summary>What sources say last of the customer.</summary>
    public sealed record HasTrait(string Name, TraitTest Test) : SegmentCondition;

    /// <summary>Years completed on a day; of a birthday that is only a year, at the end of that day's year.</summary>
    /// <param name="On">Null = the reference.</param>
    public sealed record Age(string Trait, NumberRange Years, DateOnly? On) : SegmentCondition;

    /// <summary>How many interactions.</summary>
    public sealed record Contacts(ContactFilter Filter, NumberRange Count) : SegmentCondition;

    /// <summary>Which share of interactions, 0 to 1, is of some kind; customers without any have no share.</summary>
    /// <param name="Of">Among which.</param>
    public sealed record Share(ContactFilter Filter, ContactFilter Of, NumberRange Range) : SegmentCondition;

    /// <summary>Purchases less refunds, in the reporting currency.</summary>
    public sealed record Revenue(ContactFilter Filter, NumberRange Amount) : SegmentCondition;

    /// <summary>When the first or last of some interactions was.</summary>
    /// <param name="After">From the beginning of this day.</param>
    /// <param name="Before">Before the beginning of this day.</param>
    /// <param name="Within">At most so long before the reference.</param>
    /// <param name="LongerAgo">At least so long before the reference.</param>
    public sealed record Moment(ContactFilter Filter, bool IsLast, DateOnly? After, DateOnly? Before, TimeSpan? Within, TimeSpan? LongerAgo) : SegmentCondition;

    /// <summary>Has most interactions in one of these channels.</summary>
    public sealed record PreferredChannel(IReadOnlyList<string> Channels, ContactFilter Filter) : SegmentCondition;

    /// <summary>Has given a score on this scale.</summary>
    /// <param name="IsLast">Only the last one counts.</param>
    public sealed record Score(Engine.ScoreKind Kind, NumberRange Range, bool IsLast, ContactFilter Filter) : SegmentCondition;

    /// <summary>One interaction and another in their order.</summary>
    /// <param name="Within">At most so long after the first; null = ever.</param>
    public sealed record Sequence(SequenceKind Kind, ContactFilter First, ContactFilter Other, TimeSpan? Within) : SegmentCondition;
}
