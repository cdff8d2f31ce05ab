using System.Diagnostics;
using System.IO.Compression;
using Wegmarke.Capture;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Capture.Tables;

/// <summary>Every fixture with bytes changed, cut out, doubled and swapped: whatever comes, it is read or refused, and soon.</summary>
public sealed class MutatedTableTests : IDisposable
{
    const int MutationsOfEach = 12;
    static readonly byte[] s_signs = [.. ";,\"'\t\r\n\0<>&/-.:0=1"u8];
    static readonly TimeSpan s_soon = TimeSpan.FromSeconds(5);

    readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Names => [.. TableFixture.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_damaged_table_is_read_or_refused(string name)
    {
        var whole = File.ReadAllBytes(TableFixture.Of(name).FilePath);
        var random = new Random(name.Sum(letter => letter));
        for (var mutation = 0; mutation < MutationsOfEach; mutation++)
        {
            var path = _folder.File(name, Mutated(whole, random));
            var watch = Stopwatch.StartNew();
            Try(() => ReadTable.Of(path, ToldForm.Nothing));
            Try(() => TablePreview.Of(path, ToldForm.Nothing, "customer_number"));
            Assert.True(watch.Elapsed < s_soon, $"mutation {mutation} took {watch.Elapsed}");
        }
    }

    static void Try(Action read)
    {
        try
        {
            read();
        }
        catch (Exception cause) when (cause is ImportException or InvalidDataException)
        {
        }
    }

    /// <summary>The parts of a zipped document are what is changed, because its frame would be refused at once.</summary>
    static byte[] Mutated(byte[] whole, Random random) =>
        whole.AsSpan().StartsWith("PK\u0003\u0004"u8) && random.Next(4) > 0 ? MutatedParts(whole, random) : MutatedBytes(whole, random);

    static byte[] MutatedParts(byte[] whole, Random random)
    {
        try
        {
            using var from = new ZipArchive(new MemoryStream(whole));
            using var bytes = new MemoryStream();
            using (var to = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            {
                foreach (var part in from.Entries)
                    Copy(part, to, random);
            }
            return bytes.ToArray();
        }
        catch (InvalidDataException)
        {
            return MutatedBytes(whole, random);
        }
    }

    static void Copy(ZipArchiveEntry part, ZipArchive to, Random random)
    {
        using var content = new MemoryStream();
        using (var stream = part.Open())
            stream.CopyTo(content);
        using var copy = to.CreateEntry(part.FullName).Open();
        copy.Write(random.Next(3) == 0 ? MutatedBytes(content.ToArray(), random) : content.ToArray());
    }

    static byte[] MutatedBytes(byte[] whole, Random random)
    {
        var bytes = whole.ToList();
        for (var change = random.Next(1, 8); change > 0 && bytes.Count > 2; change--)
            Change(bytes, random);
        return [.. bytes];
    }

    static void Change(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count - 1);
        var length = Math.Min(random.Next(1, 40), bytes.Count - at);
        switch (random.Next(5))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes[at] = s_signs[random.Next(s_signs.Length)];
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            default:
                bytes.Reverse(at, length);
                break;
        }
    }

    public void Dispose() => _folder.Dispose();
}
