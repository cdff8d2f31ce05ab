namespace Wegmarke.Catalogue;

/// <summary>Keys of touchpoint and channel. <see cref="Mapped"/> is false where the touchpoint keeps the source's own name.</summary>
public readonly record struct Classification(string Touchpoint, string Channel, bool Mapped);
