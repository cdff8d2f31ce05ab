using Wegmarke.Storage;
using Wegmarke.Storage.Sqlite;

namespace Wegmarke.Tests.Storage.Verification;

/// <summary>Damage that no SQL did: files cut, overwritten, exchanged or gone.</summary>
public sealed class DamagedFileTests : IDisposable
{
    const int Rows = 1_500, PageSize = 4096;

    readonly TenantRows _tenant = new();

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    public void Dispose() => _tenant.Dispose();

    [Theory, MemberData(nameof(Seeds))]
    public void A_page_of_the_log_overwritten_is_named_by_its_rows(int seed)
    {
        var random = new Random(seed);
        _tenant.With(Rows, seed: seed);
        var tree = DatabasePages.Of(_tenant.Folder.Log).Tree(Root("log"));
        // Half of them leaves; the others hold only pointers, or are the root.
        var (page, _, first, last) = seed % 2 == 0 ? tree[random.Next(tree.Count)] : tree.Where(p => !p.IsLeaf).ElementAt(random.Next(tree.Count(p => !p.IsLeaf)));
        Overwrite(page, seed % 3 == 0 ? random : null);

        Assert.Equal([(FindingKind.Page, first, last)], OfRows(_tenant.Findings()));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Two_pages_overwritten_are_two_ranges(int seed)
    {
        var random = new Random(seed);
        _tenant.With(Rows, seed: seed);
        var leaves = DatabasePages.Of(_tenant.Folder.Log).Tree(Root("log")).Where(page => page.IsLeaf).ToList();
        var at = random.Next(leaves.Count / 2);
        foreach (var page in (int[])[leaves[at].Page, leaves[at + 3].Page])
            Overwrite(page, random: null);

        Assert.Equal(
            [(FindingKind.Page, leaves[at].First, leaves[at].Last), (FindingKind.Page, leaves[at + 3].First, leaves[at + 3].Last)],
            OfRows(_tenant.Findings()));
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void A_file_cut_short_is_named_by_the_rows_behind_the_cut(double share)
    {
        _tenant.With(Rows);
        var pages = (int)(new FileInfo(_tenant.Folder.Log).Length * share) / PageSize;
        var tree = DatabasePages.Of(_tenant.Folder.Log).Tree(Root("log"));
        var whole = tree.Where(page => page.IsLeaf && page.Page <= pages).ToList();
        Cut(_tenant.Folder.Log, pages * (long)PageSize);

        var unreadable = OfRows(_tenant.Findings()).Where(finding => finding.Kind == FindingKind.Page).ToList();
        var lost = tree.Where(page => page.IsLeaf && page.Page > pages).ToList();
        Assert.Equal(lost.Max(page => page.Last), unreadable.Max(finding => finding.Last));
        Assert.All(lost, page => Assert.Contains(unreadable, finding => finding.First <= page.First && page.Last <= finding.Last));
        Assert.DoesNotContain(unreadable, finding => whole.Count(page => finding.First <= page.First && page.Last <= finding.Last) > 2);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_file_whose_beginning_is_destroyed_loses_all(byte with)
    {
        _tenant.With(Rows);
        TenantRows.Damage(_tenant.Folder.Log, bytes => bytes.AsSpan(0, PageSize).Fill(with));

        Assert.Equal([(FindingKind.Page, 1, Rows)], _tenant.Findings());
    }

    [Fact]
    public void An_emptied_file_loses_all()
    {
        _tenant.With(Rows);
        File.WriteAllBytes(_tenant.Folder.Log, []);

        Assert.Equal([(FindingKind.Lost, 1, Rows)], _tenant.Findings());
    }

    [Fact]
    public void A_missing_file_is_named_with_all_it_held()
    {
        _tenant.With(Rows);
        File.Delete(_tenant.Folder.Log);

        Assert.Equal([(FindingKind.MissingFile, 1, Rows)], _tenant.Findings());
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_cut_write_ahead_log_is_named_by_what_it_lost(int seed)
    {
        using var image = KilledAfter(Rows);
        Cut(image.Folder.Log + "-wal", new Random(seed).NextInt64(new FileInfo(image.Folder.Log + "-wal").Length));

        AssertNamesLoss(image);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_flipped_bit_in_the_write_ahead_log_is_named_by_what_it_lost(int seed)
    {
        using var image = KilledAfter(Rows);
        var random = new Random(seed);
        TenantRows.Damage(image.Folder.Log + "-wal", bytes => bytes[random.Next(32, bytes.Length)] ^= (byte)(1 << random.Next(8)));

        AssertNamesLoss(image);
    }

    /// <summary>SQLite recovers to a shorter log without a word: what it then has is what is not lost.</summary>
    static void AssertNamesLoss(TenantRows image)
    {
        long last;
        using (var reader = LogReader.Open(image.Folder)!)
            last = reader.LastSequence;
        Assert.InRange(last, 0, Rows - 1);
        Assert.Equal([(FindingKind.Lost, last + 1, Rows)], image.Findings());
        using var log = image.Open();
        Assert.Equal(new LostRange(last + 1, Rows), log.NewLoss);
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("damaged")]
    [InlineData("short")]
    [InlineData("empty")]
    [InlineData("another log's")]
    public void A_head_that_says_nothing_is_named(string how)
    {
        _tenant.With(Rows);
        using var other = new TenantRows().With(rows: 3);
        Action damage = how switch
        {
            "missing" => () => File.Delete(_tenant.Folder.Head),
            "damaged" => () => TenantRows.Damage(_tenant.Folder.Head, bytes => Array.Fill(bytes, (byte)7)),
            "short" => () => Cut(_tenant.Folder.Head, 30),
            "empty" => () => Cut(_tenant.Folder.Head, 0),
            _ => () => File.Copy(other.Folder.Head, _tenant.Folder.Head, overwrite: true),
        };
        damage();

        Assert.Equal([(FindingKind.Head, Rows, Rows)], _tenant.Findings());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(512)]
    public void One_damaged_copy_in_the_head_is_named(int slot)
    {
        using var image = KilledAfter(10, perCommit: 1);
        TenantRows.Damage(image.Folder.Head, bytes => bytes[slot + 33] ^= 1);
        var finding = Assert.Single(image.Verify().Findings);

        Assert.Equal(FindingKind.Head, finding.Kind);
        Assert.InRange(finding.First, 9, 10);
    }

    [Fact]
    public void An_identity_that_is_gone_is_named_and_the_rows_are_still_checked()
    {
        _tenant.With(Rows).Sql("DELETE FROM log_identity");
        _tenant.Sql("DELETE FROM log WHERE sequence = 7");

        Assert.Equal([(FindingKind.Identity, 0, 0), (FindingKind.Gap, 7, 7)], _tenant.Findings());
    }

    [Theory]
    [InlineData("log_names", FindingKind.Register)]
    [InlineData("log_sources", FindingKind.Register)]
    [InlineData("log_identity", FindingKind.Identity)]
    public void A_table_that_is_gone_is_named(string table, FindingKind kind)
    {
        _tenant.With(Rows).Sql($"DROP TABLE {table}");

        Assert.Equal((kind, 0, 0), _tenant.Findings().First());
    }

    [Fact]
    public void A_destroyed_register_is_named_once_and_other_damage_is_still_seen()
    {
        _tenant.With(Rows);
        Overwrite(Root("log_sources"), random: null);

        Assert.Equal([FindingKind.Register, FindingKind.Table, FindingKind.Register, FindingKind.Register], _tenant.Findings().Select(finding => finding.Kind));
    }

    [Fact]
    public void Another_features_damaged_table_is_named_with_its_rows()
    {
        _tenant.With(rows: 3);
        _tenant.Sql("CREATE TABLE profiles_test(id INTEGER PRIMARY KEY, value TEXT)");
        _tenant.Sql("INSERT INTO profiles_test(value) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) SELECT 'value ' || i FROM n");
        var (page, _, first, last) = DatabasePages.Of(_tenant.Folder.Log).Tree(Root("profiles_test"))[3];
        Overwrite(page, random: null);
        var finding = Assert.Single(_tenant.Verify().Findings);

        Assert.Equal((FindingKind.Table, 0, 0), (finding.Kind, finding.First, finding.Last));
        Assert.StartsWith($"table profiles_test: rows {first}–{last} cannot be read", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_derived_file_is_named_as_derived()
    {
        _tenant.With(rows: 300);
        using (var log = _tenant.Open())
        using (var keys = KeyRuns.Of(log))
            keys.Flush(300);
        TenantRows.Damage(Path.Combine(_tenant.Folder.Keys, "1-300.keys"), bytes => bytes[500] ^= 1);

        Assert.Equal([(FindingKind.Derived, 1, 300)], _tenant.Findings());
    }

    [Fact]
    public void Findings_of_others_stand_behind_the_logs_own()
    {
        var own = new VerificationReport([new(FindingKind.Gap, 2, 3, "a gap")], 10, 0);
        var derived = new Finding(FindingKind.Derived, 1, 10, "columns.bin");

        Assert.Equal([own.Findings[0], derived], own.With([derived]).Findings);
    }

    /// <summary>Damage to a page of rows also shows as pages that nobody uses, or as a table; here only rows are of interest.</summary>
    static IEnumerable<(FindingKind Kind, long First, long Last)> OfRows(IEnumerable<(FindingKind Kind, long First, long Last)> findings) =>
        findings.Where(finding => finding.First > 0);

    TenantRows KilledAfter(int rows, int perCommit = 30)
    {
        using var log = _tenant.Open();
        TenantRows.Append(log, rows, perCommit);
        return _tenant.CrashImage();
    }

    int Root(string table)
    {
        using var connection = Connection.OpenToRead(_tenant.Folder.Log);
        return (int)connection.Number($"SELECT rootpage FROM sqlite_master WHERE name = '{table}'");
    }

    void Overwrite(int page, Random? random) => TenantRows.Damage(_tenant.Folder.Log, bytes =>
    {
        var target = bytes.AsSpan((page - 1) * PageSize, PageSize);
        target.Clear();
        random?.NextBytes(target);
    });

    static void Cut(string path, long length)
    {
        using var file = File.OpenWrite(path);
        file.SetLength(length);
    }
}
