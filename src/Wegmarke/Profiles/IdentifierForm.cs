namespace Wegmarke.Profiles;

/// <summary>How two spellings of one identifier are made equal.</summary>
public enum IdentifierForm : byte { Plain, Email, Phone }
