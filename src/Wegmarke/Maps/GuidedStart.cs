using Wegmarke.Analysis;
using Wegmarke.Capture;
using Wegmarke.Catalogue;
using Wegmarke.Feedback;
using Wegmarke.Maps.Starting;
using Wegmarke.Privacy;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Maps;

/// <summary>The eight steps to consistent journeys and the five practices of mapping them, each with how far it is. Read from the real state.</summary>
/// <param name="Steps">In their order.</param>
/// <param name="Practices">In their order.</param>
public sealed record GuidedStart(IReadOnlyList<StartStep> Steps, IReadOnlyList<StartStep> Practices)
{
    /// <summary>Below that, a source's names mostly mean nothing yet.</summary>
    const double EnoughMapped = 0.9;

    public static async Task<GuidedStart> Of(Tenant tenant, TimeProvider clock, CancellationToken cancel)
    {
        var data = await tenant.Journeys().Current(cancel);
        var contacts = data is null ? ContactState.None : ContactState.Of(data);
        var documents = tenant.Documents;
        var segments = Segments.Of(documents);
        var kept = Kept.Of(tenant.Folder);
        var ideals = new JourneyMapDocuments(documents, clock).All().Count(map => map.Map.Ideal.Count > 0);
        var improvements = new ImprovementBacklog(documents).All().Count;
        var sources = SourceView.All(tenant.Folder, documents);
        var personal = sources.Count(source => new SourceDeclarations(documents).Of(source.Name).Allows(Purpose.Personalisation));
        var live = CaptureStats.Of(tenant.Folder).Stored;
        var repeating = sources.Count(source => new KeptMappings(documents).Of(source.Name).Count > 0);
        var written = segments.All.Count + segments.Personas.Count;
        return new(
        [
            Step("analysis", contacts.Customers), Step("channels", contacts.Channels, enough: 2), Step("integration", contacts.InSeveralChannels),
            Step("messages", kept.Contents + kept.Campaigns), Step("personalisation", personal), Step("technology", live + repeating),
            Step("training", kept.Tests), new("feedback", contacts.Answers + kept.Interviews > 0 && improvements > 0, contacts.Answers + kept.Interviews),
        ],
        [
            Step("segments", written), new("touchpoints", contacts.MappedShare >= EnoughMapped, contacts.Touchpoints), Step("capture", sources.Count, enough: 2),
            Step("ideal", ideals), Step("interlock", contacts.InBothPlaces),
        ]);
    }

    static StartStep Step(string key, long count, long enough = 1) => new(key, count >= enough, count);

    /// <summary>What stands beside the log.</summary>
    sealed record Kept(long Contents, long Campaigns, long Tests, long Interviews)
    {
        public static Kept Of(TenantFolder folder)
        {
            using var reader = LogReader.Open(folder);
            return reader is null ? new(0, 0, 0, 0)
                : new(OfferedContents.All(reader).Count, Catalogue.Campaigns.All(reader).Count, KeptFeedback.Tests(reader).Count, KeptFeedback.Interviews(reader).Count);
        }
    }
}
