namespace Wegmarke.Engine;

/// <summary>What an interaction is beside a contact.</summary>
[Flags]
public enum InteractionFlags : byte
{
    None = 0,
    Purchase = 1,

    /// <summary>Money back. Its value counts negative whatever its sign; it is never a purchase.</summary>
    Refund = 2,

    /// <summary>The source itself says that this is a conversion.</summary>
    Conversion = 4,
}
