using System.Runtime.CompilerServices;

namespace Wegmarke.Engine.Building;

/// <summary>Cuts a profile's interactions into journeys. Any thread.</summary>
sealed class JourneyScan(Derivation derivation)
{
    const long Day = 86_400_000;

    /// <summary>What is known of an interaction: <see cref="InteractionFlags"/> as given, and these.</summary>
    public const byte Converts = 8;
    public const byte Starts = 16;
    public const byte StartsService = 32;

    readonly bool[] _beforePurchase = derivation.Models.Count == 0 ? new bool[256] : derivation.Models[derivation.JourneyModel].BeforePurchase.ToArray();
    readonly long _longestGap = derivation.Journeys.GapDays * Day;
    readonly byte _converting = (byte)((derivation.Journeys.PurchaseConverts ? InteractionFlags.Purchase : 0)
                                     | (derivation.Journeys.ClaimConverts ? InteractionFlags.Conversion : 0));

    /// <summary>Marks starts, service starts and conversions of one profile. One pass, no allocation.</summary>
    [MethodImpl(Compiled.AtOnce)]
    public void Scan(ReadOnlySpan<long> times, ReadOnlySpan<byte> phases, Span<byte> flags)
    {
        var (isOpen, isService, hasBought, start) = (false, false, false, 0);
        for (var i = 0; i < flags.Length; i++)
        {
            var isBeforePurchase = phases.Length != 0 && _beforePurchase[phases[i]];
            var converts = (flags[i] & _converting) != 0;
            if (!isOpen || times[i] - times[i - 1] > _longestGap || (isService && isBeforePurchase && !converts))
            {
                (isOpen, start) = (true, i);
                isService = hasBought && !isBeforePurchase;
                flags[i] |= isService ? (byte)(Starts | StartsService) : Starts;
            }
            hasBought &= !isBeforePurchase;
            if (!converts)
                continue;
            flags[i] |= Converts;
            flags[start] &= unchecked((byte)~StartsService);
            hasBought |= (flags[i] & (byte)InteractionFlags.Purchase) != 0;
            (isOpen, isService) = (false, false);
        }
    }

    /// <summary>Unlinked interactions have no journeys; they convert all the same.</summary>
    public void ScanUnlinked(Span<byte> flags)
    {
        foreach (ref var flag in flags)
            flag |= (flag & _converting) == 0 ? (byte)0 : Converts;
    }
}
