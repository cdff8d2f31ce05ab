using Wegmarke.Catalogue;
using Wegmarke.Privacy;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>What the log holds of persons: their interactions, and interactions of others that name an identifier of theirs. Reads the log
/// from end to end, because nothing else says where a person's rows are.</summary>
/// <param name="reader">Where the rows are.</param>
/// <param name="catalogue">Says what touchpoint and channel a row counts under, which must stay.</param>
/// <param name="persons">Whose rows are lines of one purchase, and how identifiers in bodies are read.</param>
/// <param name="days">The day that a time becomes.</param>
/// <param name="secret">Hashes the keys of rows dated ahead.</param>
/// <param name="now">Rows dated later are kept out one by one, because the person may come back until then.</param>
/// <param name="comments">What customers wrote in their own words before this is past its time; null = it stays with its interaction.</param>
public sealed class InteractionsOfPersons(
    LogReader reader, TenantCatalogue catalogue, PersonLookup persons, DayOfTotals days, ErasureSecret secret, DateTimeOffset now, DateTimeOffset? comments = null) : IHoldsPersonalData
{
    public void Erase(Person person, ErasurePlan plan)
    {
        var own = person.Identifiers.Select(identifier => identifier.Node).Where(node => node > 0).ToHashSet();
        var mentions = new Mentions(person, persons.Identifiers);
        var rows = new RowsToEmpty(reader.Registers, catalogue, persons.Partition, days);
        using (var all = reader.Rows(1, long.MaxValue))
        {
            while (all.Next())
            {
                var node = all.Row.Node;
                if (node == 0)
                    continue;
                if (own.Contains(node))
                    Take(all.Sequence, all.Row, rows, plan);
                else if (person.Neighbours.Contains(node) && mentions.KeptOf(all.Row.Body) is { } kept)
                    plan.Add(new RowErasure(all.Sequence) { IsRedaction = true, Keeps = kept });
            }
        }
        rows.AddTo(plan);
    }

    void Take(long sequence, in StoredRow row, RowsToEmpty rows, ErasurePlan plan)
    {
        rows.Take(sequence, row);
        if (row.Time > now.ToUnixTimeMilliseconds())
            plan.Add(new SuppressedHash(Suppressions.RowHash(secret, row.Key), SuppressionKind.Row, row.Time));
    }

    /// <summary>Rows before the limit that a cut does not take along, and customers' own words that are past their time.</summary>
    public void Expire(ErasurePlan plan)
    {
        var words = comments?.ToUnixTimeMilliseconds() ?? 0;
        if (plan.Limit <= 0 && words <= 0)
            return;
        var rows = new RowsToEmpty(reader.Registers, catalogue, persons.Partition, days);
        using (var all = reader.Rows((plan.Cut?.Sequence ?? 0) + 1, long.MaxValue))
        {
            while (all.Next())
            {
                if (all.Row.IsErased)
                    continue;
                if (plan.HeldNodes.Contains(all.Row.Node))
                    Hold(all.Row, words, plan);
                else if (plan.IsPast(all.Row))
                    rows.Take(all.Sequence, all.Row);
                else if (all.Row.Time < words && OwnWords.KeptOf(all.Row.Body) is { } kept)
                    plan.Add(new RowErasure(all.Sequence) { IsRedaction = true, Keeps = kept });
            }
        }
        rows.AddTo(plan);
    }

    static void Hold(in StoredRow row, long words, ErasurePlan plan)
    {
        if (plan.IsOld(row))
            plan.Hold(RetentionClass.Interactions.Key);
        else if (row.Time < words && OwnWords.KeptOf(row.Body) is not null)
            plan.Hold(RetentionClass.Comments.Key);
    }

    public IReadOnlyList<HeldSection> Tell(Person person)
    {
        var own = person.Identifiers.Select(identifier => identifier.Node).Where(node => node > 0).ToHashSet();
        var told = new ToldInteractions(reader.Registers, catalogue);
        using var all = reader.Rows(1, long.MaxValue);
        while (all.Next())
        {
            if (own.Contains(all.Row.Node))
                told.Take(all.Sequence, all.Row);
        }
        return [new("interactions", "Kontakte", told.InOrder())];
    }
}
