using Wegmarke.Storage;
using Wegmarke.Storage.Keys;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Storage;

public sealed class KeyRunsTests : IDisposable
{
    readonly TenantRows _tenant = new();
    readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _tenant.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void It_holds_what_a_set_holds(int seed)
    {
        var random = new Random(seed);
        var set = new HashSet<ulong>();
        using var keys = KeyRuns.Temporary(_folder.Path);
        for (var step = 0; step < 40_000; step++)
        {
            var key = Key(random);
            Assert.Equal(set.Contains(key), keys.Contains(key));
            Assert.Equal(set.Add(key), keys.Add(key));
            if (random.Next(2_000) == 0)
                keys.Flush(set.Count);
        }

        Assert.Equal(set.Count, keys.Count);
        Assert.All(set, key => Assert.True(keys.Contains(key)));
    }

    /// <summary>Few different ones, so that many come twice; the ends of the range, and keys that share their high or low bits.</summary>
    static ulong Key(Random random) => random.Next(5) switch
    {
        0 => (ulong)random.Next(3),
        1 => ulong.MaxValue - (ulong)random.Next(3),
        2 => (ulong)random.Next(5_000) << 48,
        3 => (ulong)random.Next(20_000) * 0x9e37_79b9_7f4a_7c15,
        _ => (ulong)random.NextInt64(long.MinValue, long.MaxValue),
    };

    [Fact]
    public void One_transaction_may_bring_more_keys_than_the_buffer_is_made_for()
    {
        var buffer = new KeyBuffer(capacity: 100);
        for (var key = 0UL; key < 10_000; key++)
            Assert.True(buffer.Add(key << 20));

        Assert.Equal(10_000, buffer.Count);
        Assert.Equal(Enumerable.Range(0, 10_000).Select(key => (ulong)key << 20), buffer.Sorted());
        Assert.False(buffer.Add(9_999UL << 20));
    }

    [Fact]
    public void Small_runs_are_merged_so_that_few_files_remain()
    {
        using var keys = KeyRuns.Temporary(_folder.Path);
        for (var run = 1; run <= 64; run++)
        {
            for (var key = 0; key < 100; key++)
                keys.Add((ulong)(run * 1_000 + key));
            keys.Flush(run * 100);
        }

        Assert.Equal(6_400, keys.Count);
        Assert.InRange(Directory.GetFiles(Directory.GetDirectories(_folder.Path).Single()).Length, 1, 8);
    }

    [Fact]
    public void A_temporary_set_leaves_nothing_behind()
    {
        KeyRuns.Temporary(_folder.Path).Dispose();

        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Keys_that_no_file_covers_are_read_from_the_log()
    {
        _tenant.With(rows: 300);
        WithKeys(keys => keys.Flush(300));
        using (var log = _tenant.Open())
            TenantRows.Append(log, 50);

        Assert.Equal((300, 350), WithKeys(keys => (keys.Covered, keys.Count)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(30)]
    [InlineData(45)]
    [InlineData(60)]
    [InlineData(1_000)]
    public void A_damaged_file_is_made_again_from_the_log(int position)
    {
        _tenant.With(rows: 300);
        WithKeys(keys => keys.Flush(300));
        TenantRows.Damage(KeyFile(), bytes => bytes[position] ^= 0x10);

        Assert.Equal((0, 300), WithKeys(keys => (keys.Covered, keys.Count)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(100)]
    public void A_file_cut_short_is_made_again_from_the_log(int length)
    {
        _tenant.With(rows: 300);
        WithKeys(keys => keys.Flush(300));
        File.WriteAllBytes(KeyFile(), File.ReadAllBytes(KeyFile())[..length]);

        Assert.Equal((0, 300), WithKeys(keys => (keys.Covered, keys.Count)));
    }

    [Fact]
    public void Leftovers_of_a_merge_and_of_an_import_are_thrown_away()
    {
        _tenant.With(rows: 300);
        WithKeys(keys => keys.Flush(300));
        File.Copy(KeyFile(), Path.Combine(_tenant.Folder.Keys, "1-300.keys.new"));
        KeyRun.Write(Path.Combine(_tenant.Folder.Keys, "1-2.keys"), 1, 2, [1, 2], []).Dispose();
        KeyRuns.Temporary(_tenant.Folder.Keys);
        WithKeys(keys => Assert.Equal((300, 300), (keys.Covered, keys.Count)));

        Assert.Equal(["1-300.keys"], Directory.GetFileSystemEntries(_tenant.Folder.Keys).Select(Path.GetFileName));
    }

    /// <summary>So that an import brings the rows back instead of taking them for duplicates.</summary>
    [Fact]
    public void Keys_of_rows_that_were_lost_are_free_again()
    {
        TenantRows image;
        using (var log = _tenant.Open())
        {
            TenantRows.Append(log, 400, perCommit: 10);
            using (var keys = KeyRuns.Of(log))
                keys.Flush(400);
            image = _tenant.CrashImage();
            Directory.CreateDirectory(image.Folder.Keys);
            File.Copy(KeyFile(), Path.Combine(image.Folder.Keys, "1-400.keys"));
        }
        using (image)
        {
            using (var file = File.OpenWrite(image.Folder.Log + "-wal"))
                file.SetLength(file.Length / 2);
            using var log = image.Open();
            using var keys = KeyRuns.Of(log);
            var lost = log.NewLoss!;

            Assert.Equal(lost.First - 1, keys.Count);
            Assert.Equal((true, false), (keys.Contains((ulong)lost.First - 1), keys.Contains((ulong)lost.First)));
        }
    }

    [Fact]
    public void A_file_of_more_rows_than_the_log_has_is_not_believed()
    {
        _tenant.With(rows: 10);
        Directory.CreateDirectory(_tenant.Folder.Keys);
        KeyRun.Write(Path.Combine(_tenant.Folder.Keys, "1-20.keys"), 1, 20, [.. Enumerable.Range(100, 20).Select(key => (ulong)key)], []).Dispose();

        Assert.Equal((false, 10), WithKeys(keys => (keys.Contains(100), keys.Count)));
    }

    string KeyFile() => Assert.Single(Directory.GetFiles(_tenant.Folder.Keys, "*.keys"));

    T WithKeys<T>(Func<KeyRuns, T> use)
    {
        using var log = _tenant.Open();
        using var keys = KeyRuns.Of(log);
        return use(keys);
    }

    void WithKeys(Action<KeyRuns> use) => WithKeys(keys =>
    {
        use(keys);
        return 0;
    });
}
