namespace Wegmarke.Profiles;

/// <summary>Why two identifiers that were seen together stay in two profiles.</summary>
public enum RefusalReason : byte
{
    /// <summary>The profile would carry more identifiers of a kind than the kind allows.</summary>
    Limit,

    /// <summary>A person decided "never link these two".</summary>
    NeverLink,

    /// <summary>A device never joins two persons; it already belongs to one.</summary>
    DeviceOfAnotherPerson,
}
