namespace Wegmarke.Profiles.Components;

/// <summary>What a link between two nodes can do, by the scopes of their kinds.</summary>
enum LinkUse : byte
{
    Nothing,

    /// <summary>Joins persons with persons, or accounts with accounts.</summary>
    Alike,

    /// <summary>At least one end is a device, none an account.</summary>
    Device,

    /// <summary>A person or device that acts for an account; joins nothing.</summary>
    Membership,
}
