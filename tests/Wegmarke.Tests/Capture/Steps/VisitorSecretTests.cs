using Wegmarke.Capture.Steps;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Capture.Steps;

public sealed class VisitorSecretTests : IDisposable
{
    static readonly byte[] s_shop = "shop"u8.ToArray();

    readonly TestTenant _tenant = new();

    public void Dispose() => _tenant.Dispose();

    VisitorSecret Secret => new(_tenant.Folder);

    [Fact]
    public void A_visitor_keeps_the_number_over_restarts_within_a_period() =>
        Assert.Equal(Secret.NumberOf(1870, s_shop, "visitor"u8), Secret.NumberOf(1870, s_shop, "visitor"u8));

    [Fact]
    public void Another_source_visitor_or_tenant_gives_another_number()
    {
        using var other = new TestTenant(_tenant.Folder.Root, "other");

        UInt128[] numbers = [Secret.NumberOf(1870, s_shop, "visitor"u8), Secret.NumberOf(1870, "app"u8.ToArray(), "visitor"u8), Secret.NumberOf(1870, s_shop, "visitors"u8), new VisitorSecret(other.Folder).NumberOf(1870, s_shop, "visitor"u8)];

        Assert.Distinct(numbers);
    }

    [Fact]
    public void With_the_next_period_the_secret_is_gone_for_good()
    {
        var before = Secret.NumberOf(1870, s_shop, "visitor"u8);
        var file = File.ReadAllBytes(Path.Combine(_tenant.Folder.Path, "visitor-secret"));

        Assert.NotEqual(before, Secret.NumberOf(1871, s_shop, "visitor"u8));

        Assert.NotEqual(file[4..], File.ReadAllBytes(Path.Combine(_tenant.Folder.Path, "visitor-secret"))[4..]);
        Assert.Single(Directory.GetFiles(_tenant.Folder.Path, "visitor-secret*"));
    }
}
