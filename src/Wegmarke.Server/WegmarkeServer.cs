using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Wegmarke.Access;
using Wegmarke.Analysis;
using Wegmarke.Capture;
using Wegmarke.Catalogue;
using Wegmarke.Feedback;
using Wegmarke.Maps;
using Wegmarke.Server.Pages;
using Wegmarke.Storage;

namespace Wegmarke.Server;

/// <summary>Composes the features to a host: <c>--dir DIR --tenant ID --urls URL --names NAMES --proxies ADDRESSES --demo true</c>. The tenant is the one shown first.</summary>
public static class WegmarkeServer
{
    public const string UsualAddress = "http://127.0.0.1:5080";

    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // Says with a stack trace what Program says in a sentence.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        // Says that what cookies are sealed with lies unsealed in a folder, which only its owner reads.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // These say the address of a request, which may hold a link that lets somebody in, at whatever level the log is set to.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Routing", LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(ServerLimits.Set);
        if (builder.Configuration["urls"] is null)
            builder.WebHost.UseUrls(UsualAddress);
        builder.Services.AddSingleton(TimeProvider.System);
        var tenants = TenantsOf(builder.Configuration);
        builder.Services.AddAccess(new HostFolder(DirectoryOf(builder.Configuration)), ListenAddress.Door(builder.Configuration));
        builder.Services.AddAnalysis(StreamsOf(builder.Configuration));
        var proxies = ListenAddress.Proxies(builder.Configuration);
        builder.Services.Configure<ForwardedHeadersOptions>(options => TakeWordOf(options, proxies));
        // By a function, so that the host closes them when it ends.
        builder.Services.AddSingleton(_ => tenants);
        builder.Services.AddHostedService<DailyRetention>();
        builder.Services.AddHostedService<ResumedImports>();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped(services => TenantPath.Of(services.GetRequiredService<IHttpContextAccessor>().HttpContext!));
        builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = context =>
        {
            StorageProblem.Explain(context);
            TypeProblem.Explain(context);
        });
        builder.Services.AddOpenApi(options => options.AddOperationTransformer(QuestionDocument.Describe)
            .AddOperationTransformer(NeedDocument.Describe).AddDocumentTransformer(NeedDocument.DescribeKeys));
        builder.Services.ConfigureHttpJsonOptions(json => AnswerJson.Configure(json.SerializerOptions));
        return Routes(builder.Build());
    }

    static StreamLimits StreamsOf(ConfigurationManager settings) => StreamLimits.Usual with
    {
        Beat = settings.GetValue("streams:beat", StreamLimits.Usual.Beat),
        MostOfCaller = settings.GetValue("streams:ofCaller", StreamLimits.Usual.MostOfCaller),
    };

    static string DirectoryOf(ConfigurationManager settings) => Path.GetFullPath(settings["dir"] ?? settings["WEGMARKE_DIR"] ?? "data");

    static Tenants TenantsOf(ConfigurationManager settings) => new(DirectoryOf(settings), new TenantId(settings["tenant"] ?? TenantId.Main.Value));

    static void TakeWordOf(ForwardedHeadersOptions options, IReadOnlyList<IPAddress> proxies)
    {
        options.ForwardedHeaders = proxies.Count == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        foreach (var proxy in proxies)
            options.KnownProxies.Add(proxy);
    }

    static WebApplication Routes(WebApplication app)
    {
        app.UseForwardedHeaders();
        app.Use(SafeHeaders.Add);
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.Use(SafeHeaders.RefuseForeignNames);
        app.UseAuthentication();
        app.UseCallers();
        app.UseTenants();
        app.UseDoorkeeper(context => TenantPath.Of(context).Folder.Id);
        app.MapOpenApi().NeedsNothing();
        var api = app.MapGroup("/api");
        api.MapMe();
        api.MapTenants();
        api.MapAccessList();
        api.MapCatalogue();
        api.MapSources();
        api.MapImports();
        api.MapCapture();
        api.MapFeedback();
        api.MapAnalysis(tenant => id => new JourneyMapDocuments(tenant.Documents, TimeProvider.System).NamedIdeal(id).Touchpoints);
        api.MapMaps();
        api.MapReport();
        api.MapShares();
        api.MapStart();
        api.MapBacklog();
        app.MapMessages();
        app.MapHealth();
        app.MapTracker();
        app.MapPages();
        app.MapWebApp();
        app.MapAccessPages();
        app.MapShared();
        return app;
    }
}
