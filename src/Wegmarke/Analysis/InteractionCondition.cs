using Wegmarke.Privacy;

namespace Wegmarke.Analysis;

/// <summary>What an interaction must be to be kept. Closed; never evaluated text.</summary>
public abstract record InteractionCondition
{
    InteractionCondition() { }

    /// <summary>One of these values; the empty one stands for none. A dimension of profiles keeps all interactions of those it holds for.</summary>
    public sealed record Having(DimensionName Dimension, IReadOnlyList<string> Values) : InteractionCondition
    {
        public override string ToString() => string.Join(" or ", Values.Select(value => $"{Dimension}={value}"));
    }

    /// <summary>Collected for all of these purposes, on whatever basis.</summary>
    public sealed record CollectedFor(Purpose Purposes) : InteractionCondition
    {
        public override string ToString() => $"purpose={PurposeNames.Text(Purposes)}";
    }
}
