using Wegmarke.Storage;

namespace Wegmarke.Privacy;

/// <summary>What one person permits, as people look at it.</summary>
/// <param name="Identifiers">All of the person, kind:value.</param>
/// <param name="Restricted">The data may only be stored (Art. 18 DSGVO).</param>
/// <param name="ObjectsToMarketing">Art. 21(2) DSGVO.</param>
/// <param name="Purposes">Every purpose there is.</param>
/// <param name="Records">Everything that was recorded, by time.</param>
public sealed record ConsentView(
    IReadOnlyList<string> Identifiers, bool Restricted, bool ObjectsToMarketing, IReadOnlyList<PurposeView> Purposes, IReadOnlyList<ConsentEntry> Records)
{
    public static ConsentView Of(Person person, Func<string, Statement> prepare, Suppressions suppressions)
    {
        var permission = Permission.Of(person, prepare, suppressions);
        var nodes = person.Identifiers.Where(identifier => identifier.Node > 0).ToArray();
        return new(
            [.. person.Identifiers.Select(identifier => $"{identifier}")], permission.IsRestricted, permission.ObjectsToMarketing,
            [.. PurposeNames.Each((Purpose)ushort.MaxValue).Select(purpose => PurposeView.Of(purpose, permission))],
            [.. nodes.SelectMany(node => ConsentRows.OfNode(node.Node, prepare).Select(record => ConsentEntry.Of(record, node))).OrderBy(entry => entry.At).ThenBy(entry => entry.Number)]);
    }
}
