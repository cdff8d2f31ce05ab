namespace Wegmarke.Profiles;

/// <summary>Whom an identifier names. Ordered: the first scope a row carries decides whose row it is.</summary>
public enum IdentifierScope : byte { Person, Device, Account, None }
