namespace Wegmarke.Profiles;

/// <summary>An identifier made comparable: equal keys are equal identifiers. Its text lies in the batch it came from.</summary>
public readonly record struct PreparedIdentifier(UInt128 Key, byte Kind, ushort Length, int Start);
