using Wegmarke.Storage;

namespace Wegmarke.Tests.Storage.Erasing;

public sealed class ErasedRowsTests : IDisposable
{
    readonly TenantRows _tenant = new TenantRows().With(rows: 200);

    public void Dispose() => _tenant.Dispose();

    [Fact]
    public void What_is_left_says_nothing_but_what_totals_need()
    {
        _tenant.Erase(3);
        var row = StoredRow.Read(_tenant.RowBytes(3));

        Assert.Equal((true, 0, 0, 1_767_225_600_000, 1_767_225_600_000, 3), (row.IsErased, row.Node, row.Ordinal, row.Time, row.CountsOn, row.Value!.Value));
        Assert.True(row.Order.IsEmpty && row.Line.IsEmpty && row.Body.Length == 1 && !row.Salt.ContainsAnyExcept((byte)0));
        Assert.NotEqual(3ul, row.Key);
    }

    [Fact]
    public void Rows_go_on_behind_an_erased_last_row()
    {
        _tenant.Erase(200);
        using (var log = _tenant.Open())
            TenantRows.Append(log, 10);

        Assert.Equal([], _tenant.Findings());
        Assert.Equal((210, 1), (_tenant.Verify().Rows, _tenant.Verify().Erased));
    }

    [Fact]
    public void A_row_emptied_without_an_entry_is_named()
    {
        _tenant.Erase(3);
        _tenant.Sql("UPDATE log SET row = (SELECT row FROM log WHERE sequence = 3), digest = x'00' WHERE sequence BETWEEN 50 AND 52");

        Assert.Contains((FindingKind.Erasure, 50, 52), _tenant.Findings());
    }

    [Fact]
    public void What_is_left_of_a_row_cannot_be_changed_unseen()
    {
        _tenant.Erase(3, 5);
        var changed = _tenant.RowBytes(5);
        changed[32] ^= 1; // its value
        _tenant.Sql($"UPDATE log SET row = x'{Convert.ToHexString(changed)}' WHERE sequence = 5");

        Assert.Equal([(FindingKind.Erasure, 5, 5)], _tenant.Findings());
    }

    [Fact]
    public void An_erased_row_with_another_digest_breaks_the_chain()
    {
        _tenant.Erase(3);
        _tenant.Sql("UPDATE log SET digest = zeroblob(32) WHERE sequence = 3");

        Assert.Contains((FindingKind.Erasure, 3, 3), _tenant.Findings());
        Assert.Contains((FindingKind.Row, 3, 3), _tenant.Findings());
    }

    [Fact]
    public void A_changed_row_stays_named_after_its_erasure()
    {
        _tenant.Sql("UPDATE log SET row = (SELECT row FROM log WHERE sequence = 8) WHERE sequence = 7");
        _tenant.Erase(7);

        Assert.Equal([(FindingKind.Row, 7, 7)], _tenant.Findings());
    }

    [Fact]
    public void Erasing_twice_is_erasing_once()
    {
        var plan = TenantRows.Plan(3);
        plan.Add(new CellErasure("log_sources", 99, ["name"]));
        using (var log = _tenant.Open())
        {
            EraseContent.Run(log, plan, TenantRows.Note(ProtocolKind.Erase), TimeProvider.System);
            EraseContent.Run(log, TenantRows.Plan(4), TenantRows.Note(ProtocolKind.Erase), TimeProvider.System);
        }
        Assert.Equal([], _tenant.Findings());
        Assert.Equal(["0", "1", "0", "1"], Protocol.Entries(_tenant.Folder).Select(entry => entry.Note.Facts.GetValueOrDefault("changes", "0")));
    }

    [Fact]
    public void Cutting_keeps_the_chain_and_the_numbers()
    {
        using (var log = _tenant.Open())
        {
            EraseContent.Run(log, new ErasurePlan { Cut = log.CutBehind(150) }, TenantRows.Note(ProtocolKind.Retain), TimeProvider.System);
            TenantRows.Append(log, 10);
        }
        Assert.Equal([], _tenant.Findings());
        Assert.Equal((60, 210), (_tenant.Verify().Rows, HeadFile.Newest(_tenant.Folder.Head)!.Value.Head.Sequence));
        using (var log = _tenant.Open())
        {
            using var keys = KeyRuns.Of(log);
            keys.Flush(log.LastSequence);
            Assert.Equal(60, keys.Count);
        }
        using (var log = _tenant.Open())
        {
            using var keys = KeyRuns.Of(log);
            Assert.Equal((210, 60), (keys.Covered, keys.Count));
            Assert.Throws<ArgumentException>(() => EraseContent.Run(log, new ErasurePlan { Cut = log.CutBehind(210) }, TenantRows.Note(ProtocolKind.Retain), TimeProvider.System));
        }
    }

    [Fact]
    public void A_cut_that_nobody_decided_and_a_row_before_it_are_named()
    {
        var kept = Convert.ToHexString(_tenant.RowBytes(1));
        using (var log = _tenant.Open())
            EraseContent.Run(log, new ErasurePlan { Cut = log.CutBehind(10) }, TenantRows.Note(ProtocolKind.Retain), TimeProvider.System);
        _tenant.Sql($"INSERT INTO log(sequence, row, chain) VALUES(1, x'{kept}', zeroblob(32))");
        Assert.Equal([(FindingKind.Erasure, 1, 1)], _tenant.Findings());

        _tenant.Sql("DELETE FROM log WHERE sequence <= 20");
        _tenant.Sql("UPDATE log_cut SET sequence = 20, chain = (SELECT chain FROM log WHERE sequence = 21)");
        Assert.Contains((FindingKind.Erasure, 1, 20), _tenant.Findings());
    }
}
