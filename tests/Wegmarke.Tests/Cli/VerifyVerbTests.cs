using Wegmarke.Tests.Kit;
using Wegmarke.Tests.Server;

namespace Wegmarke.Tests.Cli;

public sealed class VerifyVerbTests
{
    [Fact]
    public async Task A_whole_tenant_is_called_whole()
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        await tenant.Journeys();

        Assert.Equal(new(0, "Tenant 'main': 4 interactions read; the log is whole.\n", ""), await CommandLine.Run("verify", "--dir", tenant.Folder.Root));
    }

    [Fact]
    public async Task Damaged_columns_are_named_with_the_interactions_they_cover_and_gone_after_the_next_use()
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        await tenant.Journeys();
        var bytes = await File.ReadAllBytesAsync(tenant.Folder.Columns, TestContext.Current.CancellationToken);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(tenant.Folder.Columns, bytes, TestContext.Current.CancellationToken);

        var damaged = await CommandLine.Run("verify", "--dir", tenant.Folder.Root);
        await CommandLine.Run("touchpoints", "--dir", tenant.Folder.Root);

        Assert.Equal(1, damaged.Code);
        Assert.StartsWith($"Derived: {tenant.Folder.Columns} is damaged in its part '", damaged.Output, StringComparison.Ordinal);
        Assert.Contains("it covers interactions 1–4", damaged.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await CommandLine.Run("verify", "--dir", tenant.Folder.Root)).Code);
    }
}
