using Wegmarke.Storage;

namespace Wegmarke.Tests.Storage.Verification;

/// <summary>Each damage is planted at random places; what is named must be exactly what was done.</summary>
public sealed class PlantedDamageTests : IDisposable
{
    const int Rows = 1_500;

    readonly TenantRows _tenant = new();

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 8)];

    public void Dispose() => _tenant.Dispose();

    [Theory, MemberData(nameof(Seeds))]
    public void A_changed_chain_value_is_named(int seed)
    {
        var sequences = Plant(seed, sequence => _tenant.Sql($"UPDATE log SET chain = randomblob(32) WHERE sequence = {sequence}"));

        Assert.Equal(sequences.Select(sequence => (FindingKind.Chain, sequence, sequence)), _tenant.Findings());
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_changed_row_is_named(int seed)
    {
        var random = new Random(seed);
        var sequences = Plant(seed, sequence =>
        {
            var bytes = _tenant.RowBytes(sequence);
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            _tenant.Sql($"UPDATE log SET row = x'{Convert.ToHexString(bytes)}' WHERE sequence = {sequence}");
        });

        Assert.Equal(sequences.Select(sequence => (FindingKind.Row, sequence, sequence)), _tenant.Findings());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(Rows - 1)]
    [InlineData(Rows)]
    public void The_first_and_the_last_row_are_no_exception(long sequence)
    {
        _tenant.With(Rows);
        _tenant.Sql($"UPDATE log SET chain = randomblob(32) WHERE sequence = {sequence}");
        Assert.Equal([(FindingKind.Chain, sequence, sequence)], _tenant.Findings());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(Rows)]
    public void A_changed_first_or_last_row_is_named(long sequence)
    {
        _tenant.With(Rows);
        _tenant.Sql($"UPDATE log SET row = row || x'00' WHERE sequence = {sequence}");
        Assert.Equal([(FindingKind.Row, sequence, sequence)], _tenant.Findings());
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Neighbouring_changed_rows_are_one_range(int seed)
    {
        var (first, last) = Range(new Random(seed), from: 2);
        _tenant.With(Rows).Sql($"UPDATE log SET row = row || x'00' WHERE sequence BETWEEN {first} AND {last}");

        Assert.Equal([(FindingKind.Row, first, last)], _tenant.Findings());
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Neighbouring_changed_chain_values_are_one_range(int seed)
    {
        var (first, last) = Range(new Random(seed), from: 1);
        _tenant.With(Rows).Sql($"UPDATE log SET chain = randomblob(32) WHERE sequence BETWEEN {first} AND {last}");

        Assert.Equal([(FindingKind.Chain, first, last)], _tenant.Findings());
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Missing_rows_are_named(int seed)
    {
        var (first, last) = Range(new Random(seed), from: 1);
        _tenant.With(Rows).Sql($"DELETE FROM log WHERE sequence BETWEEN {first} AND {last}");

        Assert.Equal([(FindingKind.Gap, first, last)], _tenant.Findings());
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Missing_rows_at_the_end_are_acknowledged_and_lost(int seed)
    {
        var first = new Random(seed).Next(1, Rows + 1);
        _tenant.With(Rows).Sql($"DELETE FROM log WHERE sequence >= {first}");

        Assert.Equal([(FindingKind.Lost, first, Rows)], _tenant.Findings());
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_changed_name_is_named_with_the_rows_that_use_it(int seed)
    {
        var name = new Random(seed).Next(1, TenantRows.Names + 1);
        _tenant.With(Rows).Sql($"UPDATE log_names SET touchpoint = 'forged' WHERE id = {name}");

        // Names are given in turn: the first row has the first, the sixth has it again.
        Assert.Equal([(FindingKind.Register, name, Rows - TenantRows.Names + name)], _tenant.Findings());
    }

    [Fact]
    public void A_changed_source_is_named_once()
    {
        _tenant.With(Rows).Sql("UPDATE log_sources SET name = 'forged' WHERE id = 2");

        Assert.Equal([(FindingKind.Register, 2, Rows)], _tenant.Findings());
    }

    [Fact]
    public void A_deleted_name_is_named_once()
    {
        _tenant.With(Rows).Sql("DELETE FROM log_names WHERE id = 5");

        Assert.Equal([(FindingKind.Register, 5, Rows)], _tenant.Findings());
    }

    [Fact]
    public void Numbers_of_names_that_were_never_given_do_no_harm()
    {
        _tenant.With(Rows).Sql("UPDATE log_names SET id = 2000000000 WHERE id = 5");

        Assert.Equal([(FindingKind.Register, 5, Rows)], _tenant.Findings());
    }

    [Fact]
    public void Different_damages_are_all_named_in_order()
    {
        _tenant.With(Rows);
        _tenant.Sql("UPDATE log SET chain = randomblob(32) WHERE sequence = 10");
        _tenant.Sql("DELETE FROM log WHERE sequence BETWEEN 100 AND 110");
        _tenant.Sql("UPDATE log SET row = x'01' WHERE sequence = 500");
        _tenant.Sql("DELETE FROM log WHERE sequence > 1490");

        Assert.Equal(
            [(FindingKind.Chain, 10, 10), (FindingKind.Gap, 100, 110), (FindingKind.Row, 500, 500), (FindingKind.Lost, 1491, Rows)],
            _tenant.Findings());
    }

    [Fact]
    public void Every_chain_value_may_be_gone()
    {
        _tenant.With(Rows).Sql("UPDATE log SET chain = zeroblob(32)");

        Assert.Equal([(FindingKind.Chain, 1, Rows)], _tenant.Findings());
    }

    [Fact]
    public void A_log_written_anew_does_not_match_its_head()
    {
        _tenant.With(Rows);
        var head = File.ReadAllBytes(_tenant.Folder.Head);
        using (var log = _tenant.Open())
            TenantRows.Append(log, 5);
        using var connection = Wegmarke.Storage.Sqlite.Connection.OpenToRead(_tenant.Folder.Log);
        var identity = LogTables.Identity(connection);
        using (var forged = HeadFile.Open(_tenant.Folder.Head, identity.Id))
            forged.Write(Rows + 3, RowHash.Genesis("forged", identity.Id));

        Assert.Equal([(FindingKind.Head, Rows + 3, Rows + 3)], _tenant.Findings());
    }

    [Fact]
    public void The_log_of_another_tenant_is_named()
    {
        _tenant.With(Rows);
        var other = new TenantFolder(_tenant.Folder.Root, new TenantId("other"));
        Directory.Move(_tenant.Folder.Path, other.Path);
        var finding = Assert.Single(LogVerification.Run(other, progress: null, CancellationToken.None).Findings);

        Assert.Equal((FindingKind.WrongTenant, 1, Rows), (finding.Kind, finding.First, finding.Last));
    }

    /// <summary>Plants at three places far from each other.</summary>
    List<long> Plant(int seed, Action<long> plant)
    {
        _tenant.With(Rows, seed: seed);
        var random = new Random(seed);
        List<long> sequences = [random.Next(1, 400), random.Next(500, 900), random.Next(1_000, Rows + 1)];
        sequences.ForEach(plant);
        return sequences;
    }

    static (long First, long Last) Range(Random random, int from)
    {
        var first = random.Next(from, Rows - 100);
        return (first, first + random.Next(1, 90));
    }
}
