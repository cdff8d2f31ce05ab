using Wegmarke.Profiles.Reading;
using Wegmarke.Storage;

namespace Wegmarke.Profiles;

/// <summary>An identifier and the sequence of the row that first carried it.</summary>
public sealed record ProfileIdentifier(int Node, string Kind, string Value, long Sequence)
{
    /// <summary>The identifier of a node.</summary>
    public static ProfileIdentifier Of(int node, IdentifierRules rules, Func<string, Statement> prepare) => IdentifierRow.Read(node, rules, prepare);

    public override string ToString() => $"{Kind}:{Value}";
}
