using Wegmarke.Storage;

namespace Wegmarke.Profiles.Index;

/// <summary>Reads and writes the table of decisions.</summary>
static class DecisionRows
{
    public static void Read(Func<string, Statement> prepare, int after, Action<Decision> take)
    {
        var rows = prepare("SELECT id, kind, a, b, decided_at, by, reason FROM profiles_decisions WHERE id > ? ORDER BY id").Bind(1, after);
        while (rows.Step())
        {
            take(new Decision((int)rows.Long(0), (DecisionKind)rows.Long(1), (int)rows.Long(2), (int)rows.Long(3),
                DateTimeOffset.FromUnixTimeMilliseconds(rows.Long(4)), rows.Text(5), rows.Text(6)));
        }
        rows.Reset();
    }

    public static void Write(LogTransaction transaction, Decision decision) => transaction
        .Prepare("INSERT INTO profiles_decisions(id, kind, a, b, decided_at, by, reason) VALUES(?, ?, ?, ?, ?, ?, ?)")
        .Bind(1, decision.Id).Bind(2, (long)decision.Kind).Bind(3, decision.A).Bind(4, decision.B)
        .Bind(5, decision.At.ToUnixTimeMilliseconds()).BindText(6, decision.By).BindText(7, decision.Reason).Run();
}
