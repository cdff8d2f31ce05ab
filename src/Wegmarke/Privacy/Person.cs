namespace Wegmarke.Privacy;

/// <summary>Whom an erasure, an access or an objection is about: all identifiers that are known to be theirs.</summary>
/// <param name="Neighbours">Nodes of others that once stood in one row with an identifier of this person: their rows may hold it.</param>
public sealed record Person(IReadOnlyList<PersonIdentifier> Identifiers, IReadOnlySet<int> Neighbours)
{
    /// <summary>Several at once, for one erasure.</summary>
    public static Person Together(IReadOnlyList<Person> persons)
    {
        var identifiers = persons.SelectMany(person => person.Identifiers).DistinctBy(identifier => identifier.Node).ToArray();
        var nodes = identifiers.Select(identifier => identifier.Node).ToHashSet();
        return new(identifiers, persons.SelectMany(person => person.Neighbours).Where(node => !nodes.Contains(node)).ToHashSet());
    }
}
