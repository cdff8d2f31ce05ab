namespace Wegmarke.Engine;

/// <summary>Answers on one scale, exact.</summary>
public readonly record struct ScoreFigures(ScoreKind Kind, long Count, long SumOfHundredths, long SumOfSquaredHundredths)
{
    public double Mean => SumOfHundredths / 100.0 / Count;
}
