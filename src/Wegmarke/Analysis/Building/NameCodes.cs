using System.Text;
using Wegmarke.Catalogue;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Building;

/// <summary>Classifies each name once per source. Belongs to one thread; the code books are shared.</summary>
sealed class NameCodes(Registers registers, TenantCatalogue catalogue, Codebook touchpoints, Codebook channels)
{
    /// <summary>Goals that are remembered; files have a handful.</summary>
    const int MaxGoals = 10_000;

    readonly Dictionary<string, bool> _goals = [];

    /// <summary>By source and name: asked for every row.</summary>
    readonly NameCode?[]?[] _fixed = new NameCode?[registers.SourceCount + 1][];
    readonly Dictionary<Classification, NameCode> _byAnswer = [];
    readonly Dictionary<(NameCode Place, bool IsRefund), NameCode> _sales = [];

    public NameCode Of(int source, int name)
    {
        var known = _fixed[source] ??= new NameCode?[registers.NameCount + 1];
        return known[name] ?? (known[name] = Work(source, name)).Value;
    }

    NameCode Work(int source, int name) =>
        catalogue.Classifier.Fixed(registers.Source(source), registers.Name(name)) is { } answer
            ? CodeOf(answer)
            : new(0, 0, default, SellsWithOrder: false, Converts: false, NeedsProperties: true);

    public NameCode Of(int source, int name, Func<string, string?> property) =>
        CodeOf(catalogue.Classifier.Of(registers.Source(source), registers.Name(name), property));

    /// <summary>What it comes to when the row brings an order with a value.</summary>
    public NameCode Sale(NameCode place, bool isRefund)
    {
        if (_sales.TryGetValue((place, isRefund), out var sale))
            return sale;
        var key = Touchpoint.SaleKey(touchpoints.KeyOf(place.Touchpoint), isRefund);
        var touchpoint = catalogue.TouchpointOf(key);
        return _sales[(place, isRefund)] = place with { Touchpoint = (ushort)touchpoints.CodeOf(key), Role = touchpoint.Role, Converts = Converts(touchpoint) };
    }

    /// <summary>Whether a conversion rule goes by this goal of a source.</summary>
    public bool Converts(ReadOnlySpan<byte> goal)
    {
        var stated = Encoding.UTF8.GetString(goal);
        if (_goals.TryGetValue(stated, out var converts))
            return converts;
        converts = catalogue.Conversions.Any(rule => rule.IsActive && rule.Holds(stated));
        if (_goals.Count < MaxGoals)
            _goals[stated] = converts;
        return converts;
    }

    bool Converts(Touchpoint touchpoint) => catalogue.Conversions.Any(rule => rule.IsActive && rule.Holds(touchpoint));

    NameCode CodeOf(Classification answer)
    {
        if (_byAnswer.TryGetValue(answer, out var code))
            return code;
        var touchpoint = catalogue.TouchpointOf(answer.Touchpoint);
        code = new(
            (ushort)touchpoints.CodeOf(answer.Touchpoint),
            (byte)channels.CodeOf(answer.Channel),
            touchpoint.Role,
            touchpoint.SellsWithOrder,
            Converts(touchpoint),
            NeedsProperties: false);
        return _byAnswer[answer] = code;
    }
}
