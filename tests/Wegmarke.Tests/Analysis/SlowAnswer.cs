using Wegmarke.Analysis;

namespace Wegmarke.Tests.Analysis;

/// <summary>The slow twin of asking: what the guide says, in plain LINQ over the rows of the files in their order.</summary>
sealed record SlowAnswer(IReadOnlyList<AskedRow> Rows, QuestionUnit Per, Func<AskedRow, bool> IsKept, Func<AskedRow, string>? PartOf)
{
    const int GapDays = 90;

    sealed record Step(AskedRow Row, int Journey);

    public IEnumerable<string> Moves() => Units()
        .SelectMany(steps => steps.Zip(steps.Skip(1), (a, b) => (Owner: Owner(a), Name: $"{PartOf?.Invoke(a)} {Touchpoint(a)} > {Touchpoint(b)}", Gap: b.Time - a.Time)))
        .GroupBy(move => move.Name)
        .Select(move => $"{move.Key}: {move.Count()} by {move.Select(one => one.Owner).Distinct().Count()}, {move.Average(one => one.Gap.TotalMilliseconds):F0} ms")
        .Order(StringComparer.Ordinal);

    public IEnumerable<string> Ends()
    {
        var ends = Units().SelectMany(steps => new (string Name, bool IsStart)[] { (End(steps[0]), true), (End(steps[^1]), false) }).ToLookup(end => end.Name, end => end.IsStart);
        return ends.Select(end => $"{end.Key}: {end.Count(isStart => isStart)}, {end.Count(isStart => !isStart)}").Order(StringComparer.Ordinal);
    }

    public (long Customers, long Units, long Interactions, long Linked, long Outside, long OnConsent) Asked()
    {
        var (kept, linked) = (Rows.Where(IsKept).ToList(), Rows.Where(row => IsKept(row) && IsLinked(row)).ToList());
        var inUnits = Units().Sum(unit => unit.Count);
        return (linked.Select(Owner).Distinct().Count(), Units().Count, kept.Count, linked.Count, linked.Count - inUnits, kept.Count(row => row.Consent.Length > 0));
    }

    List<List<AskedRow>> Units() =>
    [
        .. Journeys().Where(step => IsKept(step.Row) && (Per != QuestionUnit.Session || step.Row.Session.Length > 0))
            .GroupBy(step => Per switch
            {
                QuestionUnit.Journey => $"{step.Journey}",
                QuestionUnit.Session => $"{Customer(step.Row)} {step.Row.Session}",
                _ => Owner(step.Row),
            })
            .Select(unit => InOrder(unit.Select(step => step.Row)).ToList()),
    ];

    IEnumerable<Step> Journeys()
    {
        var journey = 0;
        foreach (var customer in Rows.Where(IsLinked).GroupBy(Customer))
        {
            AskedRow? before = null;
            foreach (var row in InOrder(customer))
            {
                var isNext = before is null || before.Conversion.Length > 0 || row.Time - before.Time > TimeSpan.FromDays(GapDays);
                yield return new(row, journey += isNext ? 1 : 0);
                before = row;
            }
        }
    }

    static IEnumerable<AskedRow> InOrder(IEnumerable<AskedRow> rows) => rows.OrderBy(row => row.Time).ThenBy(row => row.Place);

    static bool IsLinked(AskedRow row) => row.Customer.Length + row.Account.Length > 0;

    static string Customer(AskedRow row) => row.Customer.Length > 0 ? row.Customer : row.Account;

    string Owner(AskedRow row)
    {
        if (Per != QuestionUnit.Account)
            return Customer(row);
        return row.Customer.Length == 0 ? row.Account : Rows.FirstOrDefault(other => other.Customer == row.Customer && other.Account.Length > 0)?.Account ?? row.Customer;
    }

    string End(AskedRow row) => $"{PartOf?.Invoke(row)} {Touchpoint(row)}";

    static string Touchpoint(AskedRow row) => row.Touchpoint == "Wunderbox" ? "unmapped:Wunderbox" : row.Touchpoint;
}
