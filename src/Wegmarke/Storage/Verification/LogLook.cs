using Wegmarke.Storage.Sqlite;

namespace Wegmarke.Storage.Verification;

/// <summary>One look at the log: who it is, what its rows refer to, then every row with its chain, all as of one moment.</summary>
sealed class LogLook(Connection connection, TenantFolder folder, HeadWitness head, Findings findings)
{
    const int ProgressEvery = 1 << 16;

    /// <summary>A row takes more than this in the file, so that its size bounds the numbers that can be.</summary>
    const int LeastBytesPerRow = 64;

    LogIdentity _identity = new("", [], []);
    Registers _registers = new();
    List<LostRange> _losses = [];

    public long RowCount { get; private set; }

    public long Erased { get; private set; }

    /// <summary>False when there is no log whose rows could be read.</summary>
    public bool Begin()
    {
        connection.Execute("BEGIN");
        if (!LogTables.Exist(connection))
        {
            if (head.Last > 0)
                findings.Add(FindingKind.Lost, 1, head.Last, $"{folder.Log} holds no log: {Finding.Interactions(1, head.Last)} were acknowledged and are lost");
            return false;
        }
        return ReadIdentity() && ReadNames();
    }

    bool ReadIdentity()
    {
        try
        {
            _identity = LogTables.FindIdentity(connection) ?? WithoutIdentity("is missing");
        }
        catch (DatabaseException failure) when (failure.Code != Native.Busy)
        {
            _identity = WithoutIdentity("cannot be read");
        }
        if (_identity.Tenant == folder.Id.Value)
            return true;
        var last = LogTables.LastSequence(connection);
        findings.Add(FindingKind.WrongTenant, Math.Min(1, last), last, $"the log in {folder.Path} was made for tenant '{_identity.Tenant}', not for '{folder.Id}'; put it back to its own folder");
        return false;
    }

    LogIdentity WithoutIdentity(string problem)
    {
        findings.Add(FindingKind.Identity, 0, 0, $"the log's identity (tenant, log id, salt of identifiers) {problem}");
        return new(folder.Id.Value, head.LogId ?? [], []);
    }

    bool ReadNames()
    {
        _registers = Registers.LoadReadable(connection, problem =>
            findings.Add(FindingKind.Register, 0, 0, $"names that interactions refer to cannot be read: {problem}"));
        try
        {
            _losses = LogTables.Losses(connection);
        }
        catch (DatabaseException failure) when (failure.Code != Native.Busy)
        {
            // The check of tables names this one.
        }
        foreach (var loss in _losses)
            findings.Add(FindingKind.KnownLoss, loss.First, loss.Last, $"{Finding.Interactions(loss.First, loss.Last)} were lost; noticed and recorded at an earlier opening");
        return true;
    }

    public void Rows(IProgress<long>? progress, CancellationToken cancel)
    {
        var lastLoss = _losses.Count == 0 ? 0 : _losses[^1].Last;
        var plausible = Math.Max(head.Last, lastLoss) + FileBytes / LeastBytesPerRow;
        var scan = new RowidScan(connection, "log", "row, chain, digest", Math.Max(head.Last, Math.Min(LastRow(), plausible)), plausible);
        var blame = new RowBlame(_registers);
        var chain = new ChainCheck(_identity, _losses, head.Of(_identity.Id), blame, findings);
        var erasures = new ErasureCheck(folder, LogTables.Cut(connection), LogTables.Place(connection), findings);
        erasures.Begin(chain);
        var rows = new DigestedRows(scan, _registers);
        while (rows.Next())
        {
            if (!erasures.Take(rows))
                continue;
            chain.Take(rows);
            Erased += rows.IsEmptied ? 1 : 0;
            if (!rows.IsErased)
                blame.Use(rows.Source, rows.Name);
            if (++RowCount % ProgressEvery == 0)
            {
                progress?.Report(RowCount);
                cancel.ThrowIfCancellationRequested();
            }
        }
        progress?.Report(RowCount);
        chain.End();
        blame.Conclude(findings);
        erasures.End();
        foreach (var missing in chain.Missing)
            NameMissing(missing, scan.Unreadable, FindingKind.Gap, "missing between others");
        NameEnd(Math.Max(chain.Last, lastLoss), scan.Unreadable);
        head.Check(_identity.Id, chain.Last, findings);
    }

    void NameEnd(long end, IReadOnlyList<SequenceRange> unreadable)
    {
        var last = Math.Max(head.Of(_identity.Id)?.Sequence ?? 0, unreadable.Count == 0 ? 0 : unreadable[^1].Last);
        if (last > end)
            NameMissing(new(end + 1, last), unreadable, FindingKind.Lost, "acknowledged and lost: the end of the log was cut or damaged, or rows were deleted there");
    }

    void NameMissing(SequenceRange missing, IReadOnlyList<SequenceRange> unreadable, FindingKind kind, string text)
    {
        foreach (var range in missing.Within(unreadable))
            findings.Add(FindingKind.Page, range.First, range.Last, $"{range} cannot be read: pages of {folder.Log} are damaged");
        foreach (var range in missing.Without(unreadable))
            findings.Add(kind, range.First, range.Last, $"{range} {(range.First == range.Last ? "is" : "are")} {text}");
    }

    long LastRow()
    {
        try
        {
            return LogTables.LastSequence(connection);
        }
        catch (DatabaseException failure) when (failure.IsDamage)
        {
            return 0;
        }
    }

    long FileBytes => new[] { folder.Log, folder.Log + "-wal" }.Where(File.Exists).Sum(path => new FileInfo(path).Length);
}
