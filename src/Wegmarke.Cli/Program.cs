using System.CommandLine;
using System.CommandLine.Help;
using Wegmarke.Cli;
using Wegmarke.Storage;

// No RootCommand: that one is called after its file, and help would say so.
var root = new Command("wegmarke", "Wegmarke: customer journeys from every channel, as maps bound to live data.")
{
    new HelpOption { Recursive = true },
    new VersionOption(),
    ImportVerb.Create(),
    MapVerb.Create(),
    ReportVerb.Create(),
    BacklogVerb.Create(),
    TouchpointsVerb.Create(),
    TransitionsVerb.Create(),
    AttributionVerb.Create(),
    FunnelVerb.Create(),
    SeriesVerb.Create(),
    RetentionVerb.Create(),
    LifecycleVerb.Create(),
    AcquisitionVerb.Create(),
    ChannelsVerb.Create(),
    HeatmapVerb.Create(),
    EmotionVerb.Create(),
    PathsVerb.Create(),
    StepsVerb.Create(),
    ConformanceVerb.Create(),
    DimensionsVerb.Create(),
    ExportVerb.Create(),
    SegmentVerb.Create(),
    PersonaVerb.Create(),
    DashboardVerb.Create(),
    AnnotationVerb.Create(),
    ProfileVerb.Create(),
    IdentifiersVerb.Create(),
    CatalogueVerb.Create(),
    SourcesVerb.Create(),
    CaptureVerb.Create(),
    QualityVerb.Create(),
    FeedbackVerb.Create(),
    VerifyVerb.Create(),
    SettingsVerb.Create(),
    RatesVerb.Create(),
    KeysVerb.Create(),
    UsersVerb.Create(),
    PrivacyVerb.Create(),
    DemoVerb.Create(),
};
using var acting = Acting.As($"terminal:{Environment.UserName}");
return await Outcome.Of(() => root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));
