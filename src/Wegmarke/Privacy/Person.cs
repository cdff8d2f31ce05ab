namespace Wegmarke.Privacy;

/// <summary>Whom an erasure, an access or an objection is about: all identifiers that are known to be theirs.</summary>
/// <param name="Neighbours">Nodes of others that once stood in one row with an identifier of this person: their rows may hold it.</param>
public sealed record Person(IReadOnlyList<PersonIdentifier> Identifiers, IReadOnlySet<int> Neighbours);
