using System.Runtime.CompilerServices;
using Wegmarke.Capture;
using Wegmarke.Catalogue;
using Wegmarke.Engine;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Building;

/// <summary>Turns log rows into the engine's interactions. Belongs to one thread.</summary>
sealed class RowTranslator(NameCodes names, IReadOnlyList<PhaseModel> models, int[] ordinals, AmountConversion amounts)
{
    readonly BodyProperties _properties = new();
    readonly PhaseClaimText _claims = new(models);
    readonly WaitingRows _waiting = new(ordinals);
    long _rows, _onConsent, _withoutPurpose, _unknownPhases;
    long _firstTime = long.MaxValue, _lastTime = long.MinValue;

    /// <summary>Complete after <see cref="Finish"/>, as are the sums.</summary>
    public InteractionRows Rows => _waiting.Rows;

    /// <summary>Amounts seen per currency.</summary>
    public IReadOnlyDictionary<int, long> Currencies => amounts.Currencies;

    public Coverage Coverage => new()
    {
        Rows = _rows,
        Linked = _waiting.Linked,
        OnConsent = _onConsent,
        WithoutPurpose = _withoutPurpose,
        Converted = amounts.Converted,
        NotConverted = amounts.NotConverted,
        TaxUnknown = amounts.TaxUnknown,
        UnknownPhases = _unknownPhases,
        FirstTime = _rows == 0 ? null : _firstTime,
        LastTime = _rows == 0 ? null : _lastTime,
    };

    /// <summary>Adds the row, unless it was not collected for analysis.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(long sequence, in StoredRow row)
    {
        var collected = CollectedFor.FromBits(row.Purposes);
        if (!collected.Allows(Purpose.Analysis))
        {
            _withoutPurpose++;
            return;
        }
        var name = names.Of(row.Source, row.Name);
        if (name.NeedsProperties)
        {
            _properties.Use(row.Body);
            name = names.Of(row.Source, row.Name, _properties.Find);
        }
        if (name.SellsWithOrder && !row.Order.IsEmpty && row.Value is { } value)
            name = names.Sale(name, isRefund: value < 0);
        Count(row, collected);
        Add(sequence, row, name);
    }

    /// <summary>Call when all rows are added; more may follow, and another call.</summary>
    public void Finish() => _waiting.Finish();

    void Count(in StoredRow row, CollectedFor collected)
    {
        _rows++;
        if (collected.Basis == LegalBasis.Consent)
            _onConsent++;
        _firstTime = Math.Min(_firstTime, row.Time);
        _lastTime = Math.Max(_lastTime, row.Time);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Add(long sequence, in StoredRow row, NameCode name)
    {
        var body = ReadEarly(row.Body);
        var converts = name.Converts || body.IsConversion || (row.IsErased && row.IsConversion && names.Converts(default(ReadOnlySpan<byte>)));
        var flags = FlagsOf(name.Role) | (converts ? InteractionFlags.Conversion : InteractionFlags.None);
        _waiting.Add(row.Node, new InteractionRow(InteractionRow.Unlinked, row.IsErased ? row.CountsOn : row.Time, sequence, name.Touchpoint, name.Channel)
        {
            Ordinal = row.Ordinal,
            Tie = (uint)row.Key,
            Flags = flags,
            Order = row.Order.IsEmpty ? 0 : OrderHash(row.Source, row.Order),
            Value = amounts.Value(row),
            Cost = amounts.Cost(body.Cost, row),
            Score = body.Score,
            Emotion = body.Emotion,
            Claims = body.Claims,
        });
    }

    static InteractionFlags FlagsOf(TouchpointRole role) => role switch
    {
        TouchpointRole.Purchase => InteractionFlags.Purchase,
        TouchpointRole.Refund => InteractionFlags.Refund,
        _ => InteractionFlags.None,
    };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    EarlyFields ReadEarly(ReadOnlySpan<byte> body)
    {
        var fields = new EarlyFields();
        var reader = new BodyReader(body);
        while (reader.Next() && reader.Field <= BodyField.Phase)
        {
            switch (reader.Field)
            {
                case BodyField.Cost:
                    fields.Cost = reader.Number;
                    break;
                case BodyField.Score:
                    fields.Score = ScoreOf(reader);
                    break;
                case BodyField.Emotion:
                    fields.Emotion = Score.Of(ScoreKind.Emotion, reader.Number / 1000m);
                    break;
                case BodyField.Conversion:
                    fields.IsConversion = names.Converts(reader.Value);
                    break;
                case BodyField.Phase:
                    fields.Claims = _claims.Parse(reader.Value);
                    _unknownPhases += fields.Claims == PhaseClaims.None ? 1 : 0;
                    break;
            }
        }
        return fields;
    }

    static Score ScoreOf(in BodyReader reader)
    {
        var (kind, thousandths) = reader.Score;
        return Score.Of(kind, thousandths / 1000m);
    }

    /// <summary>FNV-1a over source and order number; never 0.</summary>
    static ulong OrderHash(int source, ReadOnlySpan<byte> order)
    {
        var hash = (14695981039346656037 ^ (uint)source) * 1099511628211;
        foreach (var letter in order)
            hash = (hash ^ letter) * 1099511628211;
        return hash == 0 ? 1 : hash;
    }

    struct EarlyFields
    {
        public long? Cost;
        public Score Score;
        public Score Emotion;
        public bool IsConversion;
        public PhaseClaims Claims;
    }
}
