using NodaTime;
using Wegmarke.Capture;
using Wegmarke.Catalogue;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Feedback;

/// <summary>Takes tests and interviews in. Any thread; writes to the log's file, so no other process may be writing the tenant.</summary>
public sealed class FeedbackDesk(TenantFolder folder, Documents documents, TimeProvider clock)
{
    public FeedbackReading Reading
    {
        get
        {
            var today = Instant.FromDateTimeOffset(clock.GetUtcNow()).InZone(DateTimeZoneProviders.Tzdb[TenantSettings.Of(documents).Zone]).Date;
            return new(CatalogueStore.Read(documents), Checklists.Of(documents), new DateOnly(today.Year, today.Month, today.Day));
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
        await using var intake = Intake.Open(folder, documents, clock);
        return await intake.Keep(transaction => KeptFeedback.Write(transaction, read), cancel);
    }

    /// <exception cref="FeedbackException">It cannot be kept.</exception>
    /// <exception cref="StorageException">Another process writes the tenant.</exception>
    public async Task<(long Number, bool IsNew)> Keep(ToldInterview interview, CancellationToken cancel)
    {
        var read = Reading.Read(interview, NodeOf);
        await using var intake = Intake.Open(folder, documents, clock);
        var (numbers, added) = await intake.Keep(transaction => KeptFeedback.Write(transaction, [read]), cancel);
        return (numbers[0], added == 1);
    }

    /// <summary>Everything that is kept; empty when the tenant has no log.</summary>
    public (IReadOnlyList<TouchpointTest> Tests, IReadOnlyList<Interview> Interviews) Kept()
    {
        using var reader = LogReader.Open(folder);
        return reader is null ? ([], []) : (KeptFeedback.Tests(reader), KeptFeedback.Interviews(reader));
    }

    int NodeOf(string identifier)
    {
        using var reader = LogReader.Open(folder);
        if (reader is null || reader.LastSequence == 0)
            throw new FeedbackException($"Nobody has the identifier '{identifier}': there are no interactions yet. Leave the customer out, or import first.");
        var identifiers = new Identifiers(TenantIdentifiers.Of(documents), reader.Identity.Salt);
        return new PersonLookup(identifiers, reader.Prepare).Find(identifier) switch
        {
            ProfileAnswer.Found(var profile) => profile.Id.Node,
            ProfileAnswer.Ambiguous(var choices) => throw new FeedbackException($"'{identifier}' names several customers. Name one of: {string.Join(", ", choices)}"),
            ProfileAnswer.Unknown(var message) => throw new FeedbackException($"{message} Leave the customer out to keep the interview without one."),
            _ => throw new InvalidOperationException("An answer that this desk does not know."),
        };
    }
}
