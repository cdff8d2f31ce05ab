using Wegmarke.Storage;

namespace Wegmarke.Tests.Storage;

/// <summary>The hashes are stored: should one of these change, no log verifies any more. The values were computed by another program
/// from the definition.</summary>
public sealed class RowHashTests
{
    static readonly byte[] s_logId = [.. Enumerable.Range(0, 16).Select(i => (byte)i)];

    [Fact]
    public void The_chain_begins_where_it_always_did() =>
        Assert.Equal("8d87a9feff08778844aefab8e081b7830a4aa435225cd11db43d91868970da55", Hex(RowHash.Genesis("main", s_logId)));

    [Fact]
    public void A_row_gives_the_digest_it_always_did() => Assert.Equal("53e082a0779e3c6250165c99b0968e2be58aad241a4e3c4d7b97b3fef4fee6cc", Hex(Digest("shop", new("buy", "store-purchase", "store"))));

    [Fact]
    public void The_chain_goes_on_as_it_always_did()
    {
        var chain = RowHash.Genesis("main", s_logId);
        RowHash.Advance(chain, 1, Digest("shop", new("buy", "", "")));

        Assert.Equal("1fe623c424a20c85b504258c70aaab4d8db17e63928b2480c0202d91e8bfd9c7", Hex(chain));
    }

    [Fact]
    public void Another_tenant_and_another_log_begin_another_chain()
    {
        var begins = new[] { ("main", s_logId), ("other", s_logId), ("main", new byte[16]) }.Select(log => Hex(RowHash.Genesis(log.Item1, log.Item2)));

        Assert.Equal(3, begins.Distinct().Count());
    }

    [Fact]
    public void The_names_a_row_refers_to_are_part_of_its_digest()
    {
        var names = new InteractionName[] { new("a", "b", "c"), new("ab", "", "c"), new("a", "bc", ""), new("a b", "", "c"), new("", "a", "bc") };
        var digests = names.Select(name => Hex(Digest("shop", name))).Append(Hex(Digest("till", names[0])));

        Assert.Equal(names.Length + 1, digests.Distinct().Count());
    }

    static byte[] Digest(string source, InteractionName name)
    {
        var digest = new byte[RowHash.Length];
        byte[] prefixed = [.. new byte[RowHash.Prefix], .. "a row"u8];
        RowHash.Digest(prefixed, RowHash.Fingerprint(source), RowHash.Fingerprint(name), digest);
        return digest;
    }

    static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
