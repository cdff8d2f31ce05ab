using Wegmarke.Catalogue;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Building;

/// <summary>Classifies each name once per source. Belongs to one thread; the code books are shared.</summary>
sealed class NameCodes(Registers registers, TenantCatalogue catalogue, Codebook touchpoints, Codebook channels)
{
    readonly Dictionary<(int Source, int Name), NameCode> _fixed = [];
    readonly Dictionary<Classification, NameCode> _byAnswer = [];
    readonly Dictionary<(NameCode Place, bool IsRefund), NameCode> _sales = [];

    public NameCode Of(int source, int name)
    {
        if (_fixed.TryGetValue((source, name), out var code))
            return code;
        code = catalogue.Classifier.Fixed(registers.Source(source), registers.Name(name)) is { } answer
            ? CodeOf(answer)
            : new(0, 0, default, SellsWithOrder: false, NeedsProperties: true);
        return _fixed[(source, name)] = code;
    }

    public NameCode Of(int source, int name, Func<string, string?> property) =>
        CodeOf(catalogue.Classifier.Of(registers.Source(source), registers.Name(name), property));

    /// <summary>What it comes to when the row brings an order with a value.</summary>
    public NameCode Sale(NameCode place, bool isRefund)
    {
        if (_sales.TryGetValue((place, isRefund), out var sale))
            return sale;
        var key = Touchpoint.SaleKey(touchpoints.KeyOf(place.Touchpoint), isRefund);
        return _sales[(place, isRefund)] = place with { Touchpoint = (ushort)touchpoints.CodeOf(key), Role = catalogue.TouchpointOf(key).Role };
    }

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
            NeedsProperties: false);
        return _byAnswer[answer] = code;
    }
}
