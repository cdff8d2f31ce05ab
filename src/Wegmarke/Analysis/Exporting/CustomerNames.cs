using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Exporting;

/// <summary>An identifier for each customer: the one that came first. One thread.</summary>
sealed class CustomerNames : IDisposable
{
    readonly LogReader _reader;
    readonly IdentifierRules _rules;
    readonly int[] _nodes;

    /// <param name="reader">Is disposed with it.</param>
    /// <param name="rules">How identifiers are written.</param>
    public CustomerNames(TenantJourneys data, LogReader reader, IdentifierRules rules)
    {
        (_reader, _rules, _nodes) = (reader, rules, new int[data.ProfileCount]);
        for (var node = data.Ordinals.Count - 1; node > 0; node--)
        {
            if (data.Ordinals[node] is var profile and >= 0)
                _nodes[profile] = node;
        }
    }

    public string Of(int profile) => $"{ProfileIdentifier.Of(_nodes[profile], _rules, _reader.Prepare)}";

    public void Dispose() => _reader.Dispose();
}
