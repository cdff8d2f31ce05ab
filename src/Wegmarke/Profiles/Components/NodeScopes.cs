using System.Runtime.CompilerServices;

namespace Wegmarke.Profiles.Components;

/// <summary>The scope of every node under the rules of today.</summary>
readonly struct NodeScopes
{
    readonly IdentifierScope[] _scopes;

    public NodeScopes(Index.NodeColumns nodes, IdentifierRules rules)
    {
        _scopes = new IdentifierScope[nodes.Last + 1];
        for (var node = 0; node < _scopes.Length; node++)
            _scopes[node] = rules.ScopeOf(nodes.Kind(node));
    }

    public IdentifierScope this[int node] => _scopes[node];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LinkUse UseOf(int a, int b)
    {
        var (first, second) = (_scopes[a], _scopes[b]);
        if (first == IdentifierScope.None || second == IdentifierScope.None)
            return LinkUse.Nothing;
        if (first == second)
            return first == IdentifierScope.Device ? LinkUse.Device : LinkUse.Alike;
        return first == IdentifierScope.Account || second == IdentifierScope.Account ? LinkUse.Membership : LinkUse.Device;
    }
}
