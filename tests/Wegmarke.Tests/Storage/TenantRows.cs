using System.Text;
using Wegmarke.Storage;
using Wegmarke.Storage.Sqlite;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Storage;

/// <summary>A tenant in a folder of its own, with as many rows in its log as a test asks for, and ways to damage it.</summary>
sealed class TenantRows : IDisposable
{
    public const int Sources = 2, Names = 5;

    readonly TemporaryFolder _root = new();

    public TenantRows(string tenant = "main") => Folder = new(_root.Path, new TenantId(tenant));

    public TenantFolder Folder { get; }

    public InteractionLog Open() => InteractionLog.Open(Folder, TimeProvider.System);

    /// <summary>Opens, appends in commits of <paramref name="perCommit"/> rows and closes.</summary>
    public TenantRows With(int rows, int perCommit = 1_000, int seed = 1)
    {
        using var log = Open();
        Append(log, rows, perCommit, new Random(seed));
        return this;
    }

    /// <summary>Of a row the n-th, counted from 1, the key is n and the name is one of five in turn.</summary>
    public static void Append(InteractionLog log, int rows, int perCommit = 100, Random? random = null)
    {
        random ??= new Random(1);
        for (var done = 0; done < rows; done += perCommit)
        {
            using var transaction = log.Begin();
            for (var row = 0; row < Math.Min(perCommit, rows - done); row++)
                AppendOne(transaction, random);
            transaction.Commit();
        }
    }

    public static long AppendOne(LogTransaction transaction, Random random)
    {
        var next = transaction.LastSequence + 1;
        // One in fifty is longer than a page of the file, so that overflow pages are there to be damaged.
        var body = new byte[random.Next(50) == 0 ? random.Next(4_000, 9_000) : random.Next(20, 300)];
        random.NextBytes(body);
        return transaction.Append(new LogRow
        {
            Source = transaction.SourceId($"source {next % Sources}"),
            Name = transaction.NameId(new("", $"touchpoint {next % Names}", "store")),
            Ordinal = next,
            Time = 1_767_225_600_000 + next,
            Received = 1_767_225_700_000,
            Node = (int)(next % 100),
            Key = (ulong)next,
            Value = next % 3 == 0 ? next : null,
            Order = Encoding.UTF8.GetBytes($"order {next / 2}"),
            Body = body,
        });
    }

    /// <summary>Erases the content of rows, as the erasure of a person does.</summary>
    public ProtocolEntry Erase(params long[] sequences)
    {
        using var log = Open();
        return EraseContent.Run(log, Plan(sequences), Note(ProtocolKind.Erase), TimeProvider.System);
    }

    public static ErasurePlan Plan(params long[] sequences)
    {
        var plan = new ErasurePlan();
        foreach (var sequence in sequences)
            plan.Add(new RowErasure(sequence) { Day = 1_767_225_600_000, CountsOn = 1_767_225_600_000 });
        return plan;
    }

    public static ProtocolNote Note(ProtocolKind kind) => new(kind, DateTimeOffset.UnixEpoch, "test", "", new Dictionary<string, string>());

    /// <summary>The files as a kill -9 would leave them now, in a new tenant folder.</summary>
    public TenantRows CrashImage()
    {
        var image = new TenantRows(Folder.Id.Value);
        Directory.CreateDirectory(image.Folder.Path);
        foreach (var file in new[] { Folder.Log, Folder.Log + "-wal", Folder.Head }.Where(File.Exists))
            File.Copy(file, Path.Combine(image.Folder.Path, Path.GetFileName(file)));
        if (Directory.Exists(Folder.Erasures))
            Copies.Folder(Folder.Erasures, image.Folder.Erasures);
        return image;
    }

    /// <summary>Runs SQL on the log's file, as somebody with an editor would.</summary>
    public void Sql(string sql)
    {
        using var connection = Connection.OpenToWrite(Folder.Log);
        connection.Execute(sql);
    }

    public byte[] RowBytes(long sequence)
    {
        using var connection = Connection.OpenToRead(Folder.Log);
        using var row = connection.Prepare("SELECT row FROM log WHERE sequence = ?").Bind(1, sequence);
        row.Step();
        return row.Bytes(0).ToArray();
    }

    public static void Damage(string path, Action<byte[]> change)
    {
        var bytes = File.ReadAllBytes(path);
        change(bytes);
        File.WriteAllBytes(path, bytes);
    }

    public VerificationReport Verify() => LogVerification.Run(Folder, progress: null, CancellationToken.None);

    public IEnumerable<(FindingKind Kind, long First, long Last)> Findings() =>
        Verify().Findings.Select(finding => (finding.Kind, finding.First, finding.Last));

    public void Dispose() => _root.Dispose();
}
