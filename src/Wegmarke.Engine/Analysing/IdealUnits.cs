using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine.Analysing;

/// <summary>Units that are held against an ideal, one after the other, those left out that the scope leaves out. One thread.</summary>
sealed class IdealUnits(StepSource source, CellMap map, UnitCut cut, ConformanceScope scope)
{
    readonly PathReader _paths = new(source, map, cut, new(PathGoal.End) { Collapses = scope.Collapses });
    readonly JourneyColumns _columns = source.Columns;

    public PathReader Paths => _paths;

    public IdealReading Reading { get; } = new(scope, map.Cells);

    /// <summary>Whether the unit at hand has a conversion.</summary>
    public bool HasConverted { get; private set; }

    public long LeftOut { get; private set; }

    public void Read(int firstProfile, int endProfile) => _paths.Read(firstProfile, endProfile);

    /// <summary>Reads the next unit; false at the end of what was read.</summary>
    public bool Next()
    {
        while (_paths.Next())
        {
            HasConverted = Converts(_paths.Positions);
            if (IsLeftOut())
            {
                LeftOut++;
                continue;
            }
            Reading.Read(_paths.Told);
            return true;
        }
        return false;
    }

    bool Converts(ReadOnlySpan<int> positions)
    {
        var conversions = _columns.Conversions.Words;
        foreach (var position in positions)
        {
            if ((conversions[position >> 6] >> position & 1) != 0)
                return true;
        }
        return false;
    }

    bool IsLeftOut()
    {
        if (!HasConverted && _paths.Times[^1] > scope.OpenAfter)
            return true;
        if (!scope.LeavesOutService)
            return false;
        var first = _paths.Positions[0];
        while (!_columns.JourneyStarts[first])
            first--;
        return _columns.ServiceStarts[first];
    }
}
