using Wegmarke.Analysis;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Analysis;

/// <summary>Answers to questions are those of the slow twin, from columns just built and from columns that grew.</summary>
public sealed class QuestionDeskTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 6)];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Seeds))]
    public async Task Random_questions_are_answered_as_by_the_slow_twin(int seed)
    {
        var random = new Random(seed);
        var (first, second) = (AskedRow.Some(random, 1200, file: 1), AskedRow.Some(random, 1, file: 2));
        using var tenant = await new TestTenant().Import(AskedRow.File(first));
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        for (var at = 0; at < 12; at++)
            await IsTheSame(random, first, store, dimensions);

        await tenant.Import(AskedRow.File(second));

        for (var at = 0; at < 12; at++)
            await IsTheSame(random, [.. first, .. second], store, dimensions);
        Assert.NotNull((await TestTenant.Of(store)).Journeys.Recent);
    }

    static async Task IsTheSame(Random random, IReadOnlyList<AskedRow> rows, JourneyStore store, DimensionStore dimensions)
    {
        var (text, twin) = Any(random, rows);
        var data = await TestTenant.Of(store);

        var table = TransitionTable.Of(await new QuestionDesk(dimensions).Ask(data, Question.Of(text, ReportingZone.Of(new())), Cancel), int.MaxValue);

        Assert.Equal(twin.Asked(), (table.Asked.Customers, table.Asked.Units, table.Asked.Interactions, table.Asked.Linked, table.Asked.OutsideUnits, table.Asked.OnConsent));
        Assert.Equal(twin.Moves(), table.Transitions
            .Select(move => $"{Part(table, move.Part)} {move.From.Touchpoint} > {move.To.Touchpoint}: {move.Count} by {move.Customers}, {move.MeanGap.TotalMilliseconds:F0} ms").Order(StringComparer.Ordinal));
        Assert.Equal(twin.Ends(), table.Ends.Select(end => $"{Part(table, end.Part)} {end.Step.Touchpoint}: {end.Starts}, {end.Ends}").Order(StringComparer.Ordinal));
    }

    /// <summary>The values that have a part of their own are the answer's choice; the test checks what is in them.</summary>
    static string Part(TransitionTable table, PartName? part) => part is null ? "" : part.Kind == "value" ? part.Value! : part.Kind; // a value has one

    static (QuestionText, SlowAnswer) Any(Random random, IReadOnlyList<AskedRow> rows)
    {
        var unit = Enum.GetValues<QuestionUnit>()[random.Next(4)];
        var (where, conditions) = (new List<string>(), new List<Func<AskedRow, bool>>());
        void Keep(string condition, Func<AskedRow, bool> holds)
        {
            where.Add(condition);
            conditions.Add(holds);
        }
        if (random.Next(3) == 0)
            Keep("campaign=spring", row => row.Campaign == "spring");
        if (random.Next(3) == 0)
            Keep("frame=", row => row.Frame.Length == 0);
        if (random.Next(3) == 0)
            Keep("purpose=marketing", row => row.Consent.Length > 0);
        if (random.Next(4) == 0)
        {
            where.AddRange(["touchpoint=newsletter", "touchpoint=Wunderbox"]);
            conditions.Add(row => row.Touchpoint is "newsletter" or "Wunderbox");
        }
        var text = new QuestionText { Per = $"{unit}", Where = where, Parts = 2, By = random.Next(2) == 0 ? "campaign" : null };
        if (random.Next(2) == 0)
        {
            // The night in which clocks go forward in Berlin: 31 March begins at 23:00 UTC and ends at 22:00.
            text = text with { From = "31.3.2024", To = "2024-04-01" };
            conditions.Add(row => row.Time >= new DateTimeOffset(2024, 3, 30, 23, 0, 0, TimeSpan.Zero) && row.Time < new DateTimeOffset(2024, 3, 31, 22, 0, 0, TimeSpan.Zero));
        }
        bool IsKept(AskedRow row) => conditions.TrueForAll(holds => holds(row));
        return (text, new(rows, unit, IsKept, text.By is null ? null : Parts(rows.Where(IsKept), 2)));
    }

    static Func<AskedRow, string> Parts(IEnumerable<AskedRow> kept, int most)
    {
        var own = kept.Where(row => row.Campaign.Length > 0).CountBy(row => row.Campaign).OrderByDescending(value => value.Value).ThenBy(value => value.Key, StringComparer.Ordinal)
            .Take(most).Select(value => value.Key).ToHashSet();
        return row => row.Campaign.Length == 0 ? "none" : own.Contains(row.Campaign) ? row.Campaign : "other";
    }
}
