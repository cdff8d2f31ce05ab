using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Wegmarke.Server;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

public sealed class ListenAddressTests
{
    [Theory]
    [InlineData(true, "--urls", "http://127.0.0.1:5080")]
    [InlineData(true, "--urls", "http://localhost:5080")]
    [InlineData(true, "--urls", "http://[::1]:5080")]
    [InlineData(true, "--urls", "http://127.0.0.1:5080;http://127.0.0.2:5081")]
    [InlineData(false, "--urls", "http://0.0.0.0:5080")]
    [InlineData(false, "--urls", "http://127.0.0.1:5080;http://192.168.0.7:5080")]
    [InlineData(false, "--urls", "http://[::]:5080")]
    [InlineData(false, "--urls", "http://example.org:5080")]
    [InlineData(false, "--names", "wegmarke.example.org")]
    [InlineData(false, "--proxies", "127.0.0.1")]
    public async Task Whoever_sits_here_is_let_in_only_where_nobody_else_can_reach_the_server(bool isOfThisMachineOnly, params string[] settings)
    {
        using var tenant = new TestTenant();
        await using var app = WegmarkeServer.Build(["--dir", tenant.Folder.Root, .. settings]);

        Assert.Null(ListenAddress.Problem(app));
        Assert.Equal(isOfThisMachineOnly, ListenAddress.Door(app.Configuration).IsOfThisMachineOnly);
    }

    [Theory]
    [InlineData("'http://*:5080' is no address.", "--urls", "http://*:5080")]
    [InlineData("'http://+:5080' is no address.", "--urls", "http://+:5080")]
    [InlineData("'5080' is no address.", "--urls", "5080")]
    [InlineData("--names 'a b' is no name of a host.", "--names", "a b")]
    [InlineData("The demo lets everybody in who reaches it", "--demo", "true", "--urls", "http://0.0.0.0:5080")]
    [InlineData("The demo lets everybody in who reaches it", "--demo", "true", "--proxies", "127.0.0.1")]
    public async Task What_cannot_be_meant_is_refused(string problem, params string[] settings)
    {
        using var tenant = new TestTenant();
        await using var app = WegmarkeServer.Build(["--dir", tenant.Folder.Root, .. settings]);

        Assert.StartsWith(problem, ListenAddress.Problem(app), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Addresses_by_the_back_door_are_refused()
    {
        using var tenant = new TestTenant();
        await using var app = WegmarkeServer.Build(["--dir", tenant.Folder.Root, "--Kestrel:Endpoints:Open:Url", "http://0.0.0.0:5080"]);

        Assert.Contains("Kestrel:Endpoints", ListenAddress.Problem(app), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_address_ends_the_program_with_a_message() =>
        Assert.Equal((1, "--proxies 'nginx' is no address. Name the proxies that stand before the server, for example --proxies 127.0.0.1."), await Run("--proxies", "nginx"));

    [Fact]
    public async Task A_port_that_is_taken_ends_the_program_with_a_message()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";

        var (code, error) = await Run("--urls", address);

        Assert.Equal(1, code);
        Assert.Contains("Another program listens there. Stop it, or choose another port with --urls", error, StringComparison.Ordinal);
        Assert.Contains(address, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tenant_that_cannot_be_one_ends_the_program_with_a_message() =>
        Assert.Equal((1, "'../etc' is no tenant name: use 1 to 40 of a–z, 0–9 and '-', beginning with a letter or digit, for example 'main'."), await Run("--tenant", "../etc"));

    /// <summary>The real program, which is expected to end by itself.</summary>
    static async Task<(int Code, string Error)> Run(params string[] arguments)
    {
        using var tenant = new TestTenant();
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Wegmarke.Server.dll"), "--dir", tenant.Folder.Root, .. arguments]) { RedirectStandardError = true };
        using var program = Process.Start(start)!;
        var error = await program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (program.ExitCode, error.Trim());
    }
}
