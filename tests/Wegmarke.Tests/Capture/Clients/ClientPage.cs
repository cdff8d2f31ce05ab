using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Capture.Clients;

/// <summary>A shop's web server: another origin than the one that captures.</summary>
sealed class ClientPage : IAsyncDisposable
{
    readonly WebApplication _app;

    ClientPage(WebApplication app) => _app = app;

    public string Url => _app.Urls.First();

    public static async Task<ClientPage> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(Repository.At("tests/clients")) });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
