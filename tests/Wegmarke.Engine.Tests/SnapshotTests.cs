using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

public sealed class SnapshotTests
{
    static readonly SnapshotHeader s_header = new("log-7", 1, 400, "rules-3");
    static readonly Dictionary<string, byte[]> s_sections = new() { ["touchpoints"] = [1, 2, 3], ["empty"] = [] };

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 100)];

    static byte[] Written(JourneyColumns columns)
    {
        using var stream = new MemoryStream();
        Snapshot.Write(stream, columns, s_header, s_sections);
        return stream.ToArray();
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_snapshot_gives_back_what_was_written(int seed)
    {
        var columns = Given.Columns(Given.Rows(seed), 60, Given.Rules(seed));

        using var snapshot = Snapshot.Open(new MemoryStream(Written(columns)), (ColumnSet)(seed % 3));

        Assert.Equal(s_header, snapshot.Header);
        Assert.Equal(Contacts.In(columns), Contacts.In(snapshot.Columns));
        Assert.Equal((columns.ProfileCount, columns.TouchpointCount, columns.ChannelCount), (snapshot.Columns.ProfileCount, snapshot.Columns.TouchpointCount, snapshot.Columns.ChannelCount));
        Assert.Equal(Written(columns), Written(snapshot.Columns));
    }

    [Fact]
    public void Columns_of_many_blocks_and_wide_codes_come_back()
    {
        var random = new Random(3);
        var rows = Enumerable.Range(0, 200_000).Select(i => new InteractionRow(i % 70_000, JourneyTable.Start + random.NextInt64(1_000_000_000), i, (ushort)random.Next(60_000), (byte)random.Next(200)));
        var columns = Given.Columns(rows, 70_000, Derivation.WithoutPhases);

        using var snapshot = Snapshot.Open(new MemoryStream(Written(columns)), ColumnSet.All);

        Assert.Equal(columns.Offsets.Span, snapshot.Columns.Offsets.Span);
        Assert.Equal(columns.Touchpoints.Span, snapshot.Columns.Touchpoints.Span);
        Assert.Equal(columns.Channels.Span, snapshot.Columns.Channels.Span);
        Assert.Equal(columns.Times.Span.ToArray(), snapshot.Columns.Times.Span.ToArray());
        Assert.Equal(columns.Sequences.Span, snapshot.Columns.Sequences.Span);
        Assert.Equal(columns.JourneyStarts.Words, snapshot.Columns.JourneyStarts.Words);
    }

    [Fact]
    public void The_callers_sections_come_back()
    {
        using var snapshot = Snapshot.Open(new MemoryStream(Written(JourneyTable.Parse("ada: visit").Build())), ColumnSet.Least);

        Assert.Equal((byte[])[1, 2, 3], snapshot.Section("touchpoints"));
        Assert.Equal((byte[])[], snapshot.Section("empty"));
        Assert.Null(snapshot.Section("times"));
    }

    [Fact]
    public void Sequences_are_read_at_first_use()
    {
        using var snapshot = Snapshot.Open(new MemoryStream(Written(JourneyTable.Parse("ada: visit cart").Build())), ColumnSet.Warm);

        Assert.True(snapshot.Columns.Times.IsRead);
        Assert.False(snapshot.Columns.Sequences.IsRead);
        Assert.Equal([1, 2], snapshot.Columns.Sequences.Span.ToArray());
    }

    [Fact]
    public void Each_damaged_byte_is_detected()
    {
        var bytes = Written(Small());
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] ^= 0x10;
            Assert.Throws<SnapshotDamagedException>(() => Snapshot.Verify(new MemoryStream(bytes)));
            bytes[i] ^= 0x10;
        }
        Snapshot.Verify(new MemoryStream(bytes));
    }

    [Fact]
    public void A_snapshot_cut_short_or_too_long_is_detected()
    {
        var bytes = Written(Small());

        for (var length = 0; length < bytes.Length; length++)
            Assert.Throws<SnapshotDamagedException>(() => Snapshot.Verify(new MemoryStream(bytes[..length])));
        Assert.Throws<SnapshotDamagedException>(() => Snapshot.Verify(new MemoryStream([.. bytes, 0])));
    }

    [Fact]
    public void Damage_names_the_section_and_the_sequences_covered()
    {
        var bytes = Written(Small());
        bytes[^300] ^= 1;

        var damage = Assert.Throws<SnapshotDamagedException>(() => Snapshot.Verify(new MemoryStream(bytes)));

        Assert.Equal(s_header, damage.Header);
        Assert.Contains($"sequences 1–400 is damaged in section '{damage.Section}'", damage.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damage_of_a_column_asked_for_is_found_at_opening()
    {
        var columns = Small();
        var bytes = Written(columns);
        var found = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] ^= 0x10;
            found += Record.Exception(() => Snapshot.Open(new MemoryStream(bytes), ColumnSet.All).Dispose()) is SnapshotDamagedException ? 1 : 0;
            bytes[i] ^= 0x10;
        }

        // All but the three bytes of the caller's section, which are checked when it is asked for.
        Assert.Equal(bytes.Length - 3, found);
    }

    [Fact]
    public void Another_format_is_named()
    {
        var bytes = Written(Small());
        bytes[8] = 99;

        Assert.Contains("format 99", Assert.Throws<SnapshotDamagedException>(() => Snapshot.ReadHeader(new MemoryStream(bytes))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_header_can_be_read_alone() =>
        Assert.Equal(s_header, Snapshot.ReadHeader(new MemoryStream(Written(Small()))));

    static JourneyColumns Small() => Given.Columns(Given.Rows(2).Take(30), 60, Given.Rules(1));
}
