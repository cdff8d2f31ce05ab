namespace Wegmarke.Engine;

/// <summary>Phases that the source itself named, at most one for each of up to eight phase models. A claim wins over all rules.</summary>
public readonly record struct PhaseClaims
{
    public const int MostModels = 8;
    public const byte NoPhase = 255;

    readonly ulong _phasePlusOne; // a byte per model; 0 = nothing claimed

    PhaseClaims(ulong phasePlusOne) => _phasePlusOne = phasePlusOne;

    public static PhaseClaims None => default;

    /// <summary>The phase claimed for this model, or 255.</summary>
    public byte Of(int model) => (byte)((byte)(_phasePlusOne >> (8 * model)) - 1);

    public PhaseClaims With(int model, byte phase)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)model, (uint)MostModels, nameof(model));
        ArgumentOutOfRangeException.ThrowIfEqual(phase, NoPhase);
        var shift = 8 * model;
        return new((_phasePlusOne & ~(0xFFUL << shift)) | ((ulong)(phase + 1) << shift));
    }

    /// <summary>These claims, filled up with the other's where nothing is claimed.</summary>
    internal PhaseClaims Or(PhaseClaims other)
    {
        var all = _phasePlusOne;
        for (var shift = 0; shift < 64; shift += 8)
        {
            if (((all >> shift) & 0xFF) == 0)
                all |= other._phasePlusOne & (0xFFUL << shift);
        }
        return new(all);
    }
}
