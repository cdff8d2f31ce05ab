using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Storage;

public sealed class HeadFileTests : IDisposable
{
    static readonly byte[] s_log = [.. Enumerable.Range(1, 16).Select(i => (byte)i)];
    static readonly byte[] s_otherLog = new byte[16];

    readonly TemporaryFolder _folder = new();

    string Path => System.IO.Path.Combine(_folder.Path, "head");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_last_head_written_is_read()
    {
        Write(1, 2, 3);

        Assert.Equal((3, Chain(3)), Read());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_torn_write_leaves_the_head_before(int writes)
    {
        Write([.. Enumerable.Range(1, writes)]);
        var torn = File.ReadAllBytes(Path);
        // The newest slot got only its first half.
        Array.Clear(torn, writes % 2 * 512 + 40, 200);
        File.WriteAllBytes(Path, torn);

        Assert.Equal(writes == 1 ? null : (writes - 1, Chain(writes - 1)), Read());
    }

    [Fact]
    public void A_write_after_a_torn_one_takes_its_place()
    {
        Write(1, 2, 3);
        var torn = File.ReadAllBytes(Path);
        torn[512 + 50] ^= 1;
        File.WriteAllBytes(Path, torn);
        Write(4);

        Assert.Equal((4, Chain(4)), Read());
        Assert.All(HeadFile.Slots(Path), slot => Assert.Equal(HeadSlotState.Whole, slot.State));
    }

    [Fact]
    public void A_single_flipped_bit_is_noticed_anywhere()
    {
        Write(1, 2);
        var whole = File.ReadAllBytes(Path);
        for (var bit = 0; bit < 8 * 88; bit += 5)
        {
            var damaged = whole.ToArray();
            damaged[bit / 8] ^= (byte)(1 << (bit % 8));
            File.WriteAllBytes(Path, damaged);

            Assert.Equal(HeadSlotState.Damaged, HeadFile.Slots(Path)[0].State);
            Assert.Equal((1, Chain(1)), Read());
        }
    }

    [Fact]
    public void The_head_of_another_log_is_none()
    {
        Write(1, 2);

        Assert.Null(HeadFile.Read(Path, s_otherLog));
    }

    [Fact]
    public void A_head_written_over_another_logs_wins_over_it()
    {
        Write(1, 2, 3, 4);
        using (var head = HeadFile.Open(Path, s_otherLog))
            head.Write(9, Chain(9));

        Assert.Equal(9, HeadFile.Newest(Path)!.Value.Head.Sequence);
    }

    [Fact]
    public void No_file_and_an_empty_one_say_nothing()
    {
        Assert.Null(Read());
        File.WriteAllBytes(Path, []);
        Assert.Null(Read());
        Assert.All(HeadFile.Slots(Path), slot => Assert.Equal(HeadSlotState.Unused, slot.State));
    }

    void Write(params int[] sequences)
    {
        using var head = HeadFile.Open(Path, s_log);
        foreach (var sequence in sequences)
            head.Write(sequence, Chain(sequence));
    }

    (long, byte[])? Read() => HeadFile.Read(Path, s_log) is { } head ? (head.Sequence, head.Chain.ToArray()) : null;

    static byte[] Chain(long sequence) => [.. Enumerable.Repeat((byte)sequence, 32)];
}
