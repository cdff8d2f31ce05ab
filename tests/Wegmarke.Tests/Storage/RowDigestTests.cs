using System.Security.Cryptography;
using Wegmarke.Storage;

namespace Wegmarke.Tests.Storage;

public sealed class RowDigestTests
{
    public static TheoryData<int> Lengths => [0, 1, 31, 55, 56, 63, 64, 65, 300, 4_096, 1_000_001];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_digest_is_SHA_256_whichever_way_it_is_computed(int length)
    {
        var message = new byte[length];
        new Random(length).NextBytes(message);
        var (digest, framework) = (new byte[32], new byte[32]);

        RowDigest.Of(message, digest);
        RowDigest.ByFramework(message, framework);

        Assert.Equal(SHA256.HashData(message), digest);
        Assert.Equal(digest, framework);
    }

    [Fact]
    public void A_digest_needs_room() => Assert.Throws<ArgumentOutOfRangeException>(() => DirectDigest.Of("row"u8, new byte[31]));
}
