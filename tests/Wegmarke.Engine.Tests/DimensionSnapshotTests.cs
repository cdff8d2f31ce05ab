using System.Text;

namespace Wegmarke.Engine.Tests;

public sealed class DimensionSnapshotTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(200_000, 3)]
    [InlineData(200_000, 900)]
    [InlineData(200_000, 70_000)]
    public void What_was_written_is_read(int rows, int values)
    {
        var written = Snapshot(rows, values);

        var read = DimensionSnapshot.Read(Written(written));

        Assert.Equal(written.Header, read.Header);
        Assert.Equal(written.Codes.LastSequence, read.Codes.LastSequence);
        Assert.All(Enumerable.Range(0, rows + 2), sequence => Assert.True(written.Codes[sequence] == read.Codes[sequence]));
        Assert.Equal(Texts(written.Texts), Texts(read.Texts));
        Assert.Equal(written.Texts.Other, read.Texts.Other);
    }

    [Fact]
    public void The_number_of_what_is_beyond_the_limits_comes_back()
    {
        var texts = new TextDictionary(mostTexts: 1);
        texts.Add("a"u8);
        texts.Add("b"u8);

        var read = DimensionSnapshot.Read(Written(new(new("log", 1, 0, "x"), new SequenceCodes(), texts))).Texts;

        Assert.Equal((2, 2, 0, 3), (read.Count, read.Other, read.Find("b"), read.Add("b"u8)));
    }

    [Fact]
    public void A_file_that_was_changed_or_cut_is_refused_and_never_read_wrongly()
    {
        var bytes = Written(Snapshot(2000, 40)).ToArray();

        for (var at = 0; at < bytes.Length; at += 7)
        {
            var changed = bytes.ToArray();
            changed[at] ^= 0x20;
            Assert.Throws<SnapshotDamagedException>(() => DimensionSnapshot.Read(new MemoryStream(changed)));
            Assert.Throws<SnapshotDamagedException>(() => DimensionSnapshot.Read(new MemoryStream(bytes[..at])));
        }
    }

    [Fact]
    public void Numbers_may_come_later_and_outgrow_two_bytes()
    {
        var codes = new SequenceCodes();
        codes.Append(1, [1, 2], [0, 1, 2]);
        codes.Append(5, [1, 0], [0, 70_000]);

        Assert.Equal([0, 1, 2, 0, 0, 70_000, 0, 0], Enumerable.Range(0, 8).Select(sequence => codes[sequence]));
        Assert.Equal(6, codes.LastSequence);
    }

    static DimensionSnapshot Snapshot(int rows, int values)
    {
        var (codes, texts, random) = (new SequenceCodes(), new TextDictionary(), new Random(values));
        for (var value = 1; value <= values; value++)
            texts.Add(Encoding.UTF8.GetBytes($"Wert {value} ü"));
        codes.Append(1, [.. Enumerable.Range(0, rows).Select(_ => random.Next(values + 1))], [.. Enumerable.Range(0, values + 1)]);
        return new(new("log", 1, rows, "x"), codes, texts);
    }

    static MemoryStream Written(DimensionSnapshot snapshot)
    {
        var stream = new MemoryStream();
        snapshot.Write(stream);
        return stream;
    }

    static IEnumerable<string> Texts(TextDictionary texts) => Enumerable.Range(1, texts.Count).Select(texts.Text);
}
