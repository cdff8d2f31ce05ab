using NodaTime;
using Wegmarke.Capture;
using Wegmarke.Catalogue;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Feedback;

/// <summary>Takes tests and interviews in. Any thread.</summary>
public sealed class FeedbackDesk(LiveIntake live, TimeProvider clock)
{
    public FeedbackReading Reading
    {
        get
        {
            var today = Instant.FromDateTimeOffset(clock.GetUtcNow()).InZone(DateTimeZoneProviders.Tzdb[TenantSettings.Of(live.Documents).Zone]).Date;
            return new(CatalogueStore.Read(live.Documents), Checklists.Of(live.Documents), new DateOnly(today.Year, today.Month, today.Day));
        }
    }

    /// <summary>All of them or, when one cannot be kept, none. Returns when they are on disk.</summary>
    /// <returns>Their numbers, and how many were not there already.</returns>
    /// <exception cref="FeedbackException">One of them cannot be kept.</exception>
    /// <exception cref="StorageException">Another process writes the tenant.</exception>
    public async Task<(IReadOnlyList<long> Numbers, int Added)> Keep(IReadOnlyList<ToldTest> tests, CancellationToken cancel)
    {
        var reading = Reading;
        var read = tests.Select(reading.Read).ToArray();
        return await live.Use(intake => intake.Keep(transaction => KeptFeedback.Write(transaction, read), cancel), cancel);
    }

    /// <exception cref="FeedbackException">It cannot be kept.</exception>
    /// <exception cref="StorageException">Another process writes the tenant.</exception>
    public async Task<(long Number, bool IsNew)> Keep(ToldInterview interview, CancellationToken cancel)
    {
        var read = Reading.Read(interview, NodeOf);
        var (numbers, added) = await live.Use(intake => intake.Keep(transaction => KeptFeedback.Write(transaction, [read]), cancel), cancel);
        return (numbers[0], added == 1);
    }

    /// <summary>Everything that is kept; empty when the tenant has no log.</summary>
    public static (IReadOnlyList<TouchpointTest> Tests, IReadOnlyList<Interview> Interviews) Kept(TenantFolder folder)
    {
        using var reader = LogReader.Open(folder);
        return reader is null ? ([], []) : (KeptFeedback.Tests(reader), KeptFeedback.Interviews(reader));
    }

    int NodeOf(string identifier)
    {
        using var reader = LogReader.Open(live.Folder);
        if (reader is null || reader.LastSequence == 0)
            throw new FeedbackException($"Nobody has the identifier '{identifier}': there are no interactions yet. Leave the customer out, or import first.");
        var identifiers = new Identifiers(TenantIdentifiers.Of(live.Documents), reader.Identity.Salt);
        return new PersonLookup(identifiers, reader.Prepare).Find(identifier) switch
        {
            ProfileAnswer.Found(var profile) => profile.Id.Node,
            ProfileAnswer.Ambiguous(var choices) => throw new FeedbackException($"'{identifier}' names several customers. Name one of: {string.Join(", ", choices)}"),
            ProfileAnswer.Unknown(var message) => throw new FeedbackException($"{message} Leave the customer out to keep the interview without one."),
            _ => throw new InvalidOperationException("An answer that this desk does not know."),
        };
    }
}
