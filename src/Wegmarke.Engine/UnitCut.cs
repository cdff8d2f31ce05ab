namespace Wegmarke.Engine;

/// <summary>What a question stays within: nothing leads from one unit to the next.</summary>
public abstract record UnitCut
{
    UnitCut() { }

    /// <summary>Journeys as the columns cut them.</summary>
    public sealed record Journeys : UnitCut;

    /// <summary>All interactions of a profile.</summary>
    public sealed record Customers : UnitCut;

    /// <summary>Interactions of a profile with the same number, such as one session; those without a number are in no unit.</summary>
    public sealed record Within(Dimension Dimension) : UnitCut;

    /// <summary>All interactions of a group of profiles, such as the members of an account, asked as one customer; profiles of no group stand alone.</summary>
    public sealed record Together(ProfileGroups Groups) : UnitCut;
}
