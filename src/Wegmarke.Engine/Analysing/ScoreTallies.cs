namespace Wegmarke.Engine.Analysing;

/// <summary>Sums of scores for each cell and kind; room only for cells with scores. One thread.</summary>
sealed class ScoreTallies(int cells)
{
    const int Kinds = (int)ScoreKind.Emotion + 1;

    readonly Tally[]?[] _cells = new Tally[cells][];

    struct Tally
    {
        public long Count;
        public long Sum;
        public long Squares;
        public long Feeling;
    }

    public void Add(int cell, Score score)
    {
        ref var tally = ref (_cells[cell] ??= new Tally[Kinds])[(int)score.Kind];
        tally.Count++;
        tally.Sum += score.Hundredths;
        tally.Squares += score.Hundredths * score.Hundredths;
        tally.Feeling += score.Feeling;
    }

    public void AddAll(ScoreTallies other)
    {
        for (var cell = 0; cell < _cells.Length; cell++)
        {
            if (other._cells[cell] is not { } added)
                continue;
            var sums = _cells[cell] ??= new Tally[Kinds];
            for (var kind = 0; kind < Kinds; kind++)
            {
                sums[kind].Count += added[kind].Count;
                sums[kind].Sum += added[kind].Sum;
                sums[kind].Squares += added[kind].Squares;
                sums[kind].Feeling += added[kind].Feeling;
            }
        }
    }

    public CellTotals In(CellTotals totals, int cell)
    {
        if (_cells[cell] is not { } tallies)
            return totals;
        var scores = new List<ScoreFigures>();
        for (var kind = 0; kind < Kinds; kind++)
        {
            if (tallies[kind].Count > 0)
                scores.Add(new((ScoreKind)kind, tallies[kind].Count, tallies[kind].Sum, tallies[kind].Squares));
        }
        var count = tallies.Sum(tally => tally.Count);
        return totals with { Scores = scores, Feeling = new(count, tallies.Sum(tally => tally.Feeling) / (double)(count * Score.FeelingUnits)) };
    }
}
