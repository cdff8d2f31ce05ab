using Wegmarke.Engine;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Building;

/// <summary>Journeys with what came into the log since: the profiles touched, by new rows, merges or their undoing, are derived anew
/// from all of their rows; the others stay as they are.</summary>
sealed class Grown(TenantJourneys data, ProfilePartition partition, ReportingMoney money, LogReader reader, long last)
{
    readonly HashSet<int> _touched = [];
    readonly List<long> _sequences = [];
    int[] _ordinals = [];
    int _profiles;

    /// <summary>Null when more than <paramref name="most"/> interactions would have to be derived anew, or all of them.</summary>
    public TenantJourneys? Within(long most)
    {
        if (last - data.LastSequence > most)
            return null;
        (_ordinals, _profiles) = ProfileOrdinals.Of(partition.Profiles, [.. data.Ordinals], data.ProfileCount);
        TouchMoved();
        if (!TouchNew())
            return null;
        CollectKnown();
        return _sequences.Count + last - data.LastSequence > most ? null : Derive();
    }

    /// <summary>Profiles that gained or lost a node.</summary>
    void TouchMoved()
    {
        for (var node = 0; node < _ordinals.Length; node++)
        {
            var before = node < data.Ordinals.Count ? data.Ordinals[node] : -1;
            if (before == _ordinals[node])
                continue;
            Touch(before);
            Touch(_ordinals[node]);
        }
    }

    /// <summary>False when a row belongs to an unlinked purchase that is in the columns.</summary>
    bool TouchNew()
    {
        var unlinked = new UnlinkedLines(data.Journeys, reader);
        using (var rows = reader.Rows(data.LastSequence + 1, last))
        {
            while (rows.Next())
            {
                var node = rows.Row.Node;
                var ordinal = (uint)node < (uint)_ordinals.Length ? _ordinals[node] : -1;
                Touch(ordinal);
                if (ordinal < 0)
                    unlinked.Note(rows.Row);
            }
        }
        return !unlinked.AnyIsKnown();
    }

    void Touch(int ordinal)
    {
        if (ordinal >= 0)
            _touched.Add(ordinal);
    }

    /// <summary>The rows that the columns know of the touched profiles.</summary>
    void CollectKnown()
    {
        foreach (var ordinal in _touched.Where(ordinal => ordinal < data.ProfileCount))
            _sequences.AddRange(ProfileRows.Of(data.Journeys, ordinal));
        _sequences.Sort();
    }

    /// <summary>Null when most amounts are in another currency now.</summary>
    TenantJourneys? Derive()
    {
        var touchpoints = Codebooks.Touchpoints(data.Touchpoints);
        var channels = Codebooks.Channels(data.Channels);
        var translator = new RowTranslator(new NameCodes(reader.Registers, data.Catalogue, touchpoints, channels), data.Models, _ordinals, money.Into(data.Currency, reader.Registers));
        using (var rows = reader.Rows(data.LastSequence + 1, last))
        {
            while (rows.Next())
                translator.Add(rows.Sequence, rows.Row);
        }
        translator.Finish();
        var (coverage, currencies) = (data.Coverage.Plus(translator.Coverage), Sum(data.Currencies, translator.Currencies));
        if (money.Currency(currencies) != data.Currency)
            return null;
        AddKnown(translator);
        var derivation = Derivations.Of(data.Models, data.Catalogue, touchpoints.Keys);
        return data with
        {
            Journeys = data.Journeys.With(_touched, translator.Rows, _profiles, derivation),
            LastSequence = last,
            Touchpoints = touchpoints.Keys,
            Channels = channels.Keys,
            Ordinals = _ordinals,
            ProfileCount = _profiles,
            Coverage = coverage,
            Currencies = currencies,
        };
    }

    static Dictionary<int, long> Sum(IReadOnlyDictionary<int, long> one, IReadOnlyDictionary<int, long> other) =>
        one.Concat(other).GroupBy(currency => currency.Key).ToDictionary(currency => currency.Key, currency => currency.Sum(part => part.Value));

    void AddKnown(RowTranslator translator)
    {
        foreach (var sequence in _sequences)
        {
            using var row = reader.Rows(sequence, sequence);
            if (row.Next())
                translator.Add(sequence, row.Row);
        }
        translator.Finish();
    }
}
