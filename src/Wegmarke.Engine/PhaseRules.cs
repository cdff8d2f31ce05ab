using Wegmarke.Engine.Building;

namespace Wegmarke.Engine;

/// <summary>The ordered rule list of one phase model; the first rule that matches decides, else the fallback. Immutable; any thread.</summary>
public sealed class PhaseRules
{
    readonly bool[] _beforePurchase = new bool[256];
    readonly RuleBlock[] _blocks;

    /// <param name="fallback">Phase of what no rule matches; 255 = none.</param>
    /// <param name="beforePurchase">The model's phases that lie before the purchase.</param>
    public PhaseRules(IReadOnlyList<PhaseRule> rules, byte fallback, IEnumerable<byte> beforePurchase)
    {
        Rules = [.. rules];
        Fallback = fallback;
        foreach (var phase in beforePurchase)
            _beforePurchase[phase] = true;
        _blocks = [.. Rules.Chunk(RuleBlock.Size).Select(block => new RuleBlock(block))];
    }

    public IReadOnlyList<PhaseRule> Rules { get; }
    public byte Fallback { get; }

    public bool IsBeforePurchase(byte phase) => _beforePurchase[phase];

    internal ReadOnlySpan<bool> BeforePurchase => _beforePurchase;
    internal ReadOnlySpan<RuleBlock> Blocks => _blocks;
}
