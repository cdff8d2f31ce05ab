namespace Wegmarke.Analysis;

/// <summary>A customer in a segment.</summary>
/// <param name="Identifier">The one that says most who it is, as <c>kind:value</c>.</param>
/// <param name="LastContact">Null of whom there is no interaction.</param>
/// <param name="Revenue">Purchases less refunds, in minor units of the reporting currency.</param>
public sealed record SegmentMember(string Identifier, long Contacts, DateTimeOffset? LastContact, long Revenue);
