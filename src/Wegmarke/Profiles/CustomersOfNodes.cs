namespace Wegmarke.Profiles;

/// <summary>Who each node is: a dense number per customer, the same for all nodes of a profile.</summary>
/// <param name="Numbers">Per node; −1 = nobody. Nodes beyond its end are nobody yet.</param>
/// <param name="Count">How many numbers there are.</param>
public readonly record struct CustomersOfNodes(IReadOnlyList<int> Numbers, int Count)
{
    /// <summary>−1 when the node is nobody.</summary>
    public int this[int node] => (uint)node < (uint)Numbers.Count ? Numbers[node] : -1;
}
