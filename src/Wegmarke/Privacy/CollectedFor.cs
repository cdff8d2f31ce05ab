namespace Wegmarke.Privacy;

/// <summary>Purposes and basis an interaction was collected for; travels with it and never changes.</summary>
public readonly record struct CollectedFor(LegalBasis Basis, Purpose Purposes)
{
    /// <summary>Nobody said yet why data may be held.</summary>
    public static CollectedFor Nothing { get; } = new(LegalBasis.None, Purpose.None);

    public static CollectedFor OwnCustomers { get; } = new(LegalBasis.Contract, Purpose.Analysis);

    /// <summary>As the log row keeps it: purposes below, basis above bit 16.</summary>
    public uint Bits => (uint)Purposes | ((uint)Basis << 16);

    public static CollectedFor FromBits(uint bits) => new((LegalBasis)(bits >> 16), (Purpose)(ushort)bits);

    public bool Allows(Purpose purpose) => (Purposes & purpose) == purpose;
}
