namespace Wegmarke.Engine;

/// <summary>One answer on one scale, held in hundredths so that sums are exact.</summary>
public readonly record struct Score
{
    /// <summary>Units of <see cref="Feeling"/> in one step of the scale from −2 to +2: the smallest in which every kind is whole.</summary>
    public const int FeelingUnits = 1500;

    Score(ScoreKind kind, short hundredths) => (Kind, Hundredths) = (kind, hundredths);

    public ScoreKind Kind { get; }
    public short Hundredths { get; }

    public static Score None => default;

    /// <summary>False if the value lies outside its scale.</summary>
    public static bool TryOf(ScoreKind kind, decimal value, out Score score)
    {
        var (least, most) = Limits(kind);
        var valid = kind != ScoreKind.None && value >= least && value <= most;
        score = valid ? new(kind, (short)decimal.Round(value * 100)) : default;
        return valid;
    }

    public static Score Of(ScoreKind kind, decimal value) =>
        TryOf(kind, value, out var score) ? score : throw new ArgumentOutOfRangeException(nameof(value),
            $"A score of kind {kind} is {value}; it lies between {Limits(kind).Least} and {Limits(kind).Most}.");

    public static (int Least, int Most) Limits(ScoreKind kind) => kind switch
    {
        ScoreKind.Nps => (0, 10),
        ScoreKind.Csat or ScoreKind.Stars => (1, 5),
        ScoreKind.Ces => (1, 7),
        ScoreKind.SchoolMark => (1, 6),
        ScoreKind.Emotion => (-2, 2),
        _ => (0, 0),
    };

    /// <summary>The score as a feeling from −2 to +2 in <see cref="FeelingUnits"/>; for drawing only.</summary>
    public int Feeling => Kind switch
    {
        ScoreKind.Nps => (Hundredths - 500) * 6,
        ScoreKind.Csat or ScoreKind.Stars => (Hundredths - 300) * 15,
        ScoreKind.Ces => (Hundredths - 400) * 10,
        ScoreKind.SchoolMark => (350 - Hundredths) * 12,
        ScoreKind.Emotion => Hundredths * 15,
        _ => 0,
    };

    /// <summary>A feeling from −2 to +2 is slope × hundredths + offset.</summary>
    internal static (double Slope, double Offset) FeelingLine(ScoreKind kind)
    {
        double at0 = new Score(kind, 0).Feeling;
        return ((new Score(kind, 1).Feeling - at0) / FeelingUnits, at0 / FeelingUnits);
    }
}
