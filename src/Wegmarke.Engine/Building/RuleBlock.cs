using System.Runtime.CompilerServices;

namespace Wegmarke.Engine.Building;

/// <summary>Up to 64 rules as bits: what each touchpoint, amount and state leaves possible. The lowest bit left decides.</summary>
sealed class RuleBlock
{
    public const int Size = 64;
    const long Day = 86_400_000;

    readonly byte[] _phases;
    readonly ulong[] _byTouchpoint;
    readonly ulong _otherTouchpoints;
    readonly ulong _notBought;
    readonly ulong _bought;
    readonly Steps _contacts;
    readonly Steps _sinceFirst;
    readonly Steps _sincePurchase;

    public RuleBlock(PhaseRule[] rules)
    {
        _phases = Array.ConvertAll(rules, rule => rule.Phase);
        _otherTouchpoints = Steps.Mask(rules, rule => rule.Touchpoints is null);
        _byTouchpoint = ByTouchpoint(rules);
        _notBought = Steps.Mask(rules, rule => rule.BoughtBefore != true && rule.DaysSincePurchase.IsAny);
        _bought = Steps.Mask(rules, rule => rule.BoughtBefore != false);
        _contacts = Steps.Of(Array.ConvertAll(rules, rule => rule.Contacts), 1);
        _sinceFirst = Steps.Of(Array.ConvertAll(rules, rule => rule.DaysSinceFirst), Day);
        _sincePurchase = Steps.Of(Array.ConvertAll(rules, rule => rule.DaysSincePurchase), Day);
    }

    /// <summary>Overwrites the phase of every interaction of one profile that a rule matches. One pass, no allocation.</summary>
    [MethodImpl(Compiled.AtOnce)]
    public void Scan(ReadOnlySpan<ushort> touchpoints, ReadOnlySpan<long> times, ReadOnlySpan<byte> flags, Span<byte> phases)
    {
        var (first, latestPurchase, bought) = (times[0], 0L, false);
        var (contact, age, since) = (0, 0, 0);
        var state = _contacts.Rules[0] & _sinceFirst.Rules[0] & _notBought;
        for (var i = 0; i < touchpoints.Length; i++)
        {
            var (ageFrom, sinceFrom) = (times[i] - first, times[i] - latestPurchase);
            if (i >= _contacts.From[contact + 1] || ageFrom >= _sinceFirst.From[age + 1] || (bought && sinceFrom >= _sincePurchase.From[since + 1]))
            {
                while (i >= _contacts.From[contact + 1])
                    contact++;
                while (ageFrom >= _sinceFirst.From[age + 1])
                    age++;
                while (bought && sinceFrom >= _sincePurchase.From[since + 1])
                    since++;
                state = State(contact, age, since, bought);
            }
            var touchpoint = touchpoints[i];
            var left = state & (touchpoint < _byTouchpoint.Length ? _byTouchpoint[touchpoint] : _otherTouchpoints);
            if (left != 0)
                phases[i] = _phases[System.Numerics.BitOperations.TrailingZeroCount(left)];
            if ((flags[i] & (byte)InteractionFlags.Purchase) != 0)
            {
                (bought, latestPurchase, since) = (true, times[i], 0);
                state = State(contact, age, since, bought);
            }
        }
    }

    ulong State(int contact, int age, int since, bool bought) =>
        _contacts.Rules[contact] & _sinceFirst.Rules[age] & (bought ? _bought & _sincePurchase.Rules[since] : _notBought);

    ulong[] ByTouchpoint(PhaseRule[] rules)
    {
        var codes = rules.SelectMany(rule => rule.Touchpoints ?? []).Select(code => (int)code).DefaultIfEmpty(-1).Max() + 1;
        var masks = new ulong[codes];
        Array.Fill(masks, _otherTouchpoints);
        for (var i = 0; i < rules.Length; i++)
        {
            foreach (var code in rules[i].Touchpoints ?? [])
                masks[code] |= 1UL << i;
        }
        return masks;
    }
}
