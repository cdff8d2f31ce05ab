using Wegmarke.Capture;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Decides which identifiers are one customer, beside everything else that is written, and tells what was decided. Any thread.</summary>
sealed class ProfileDecisions(LiveIntake live, JourneyStore journeys)
{
    /// <summary>Returns when the decision is on disk and noted in the audit log; the next answer follows it.</summary>
    /// <param name="decide">See <see cref="LinkProfiles"/>, <see cref="UnlinkProfiles"/>, <see cref="UndoDecision"/>.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <exception cref="StorageException">Another process writes the tenant.</exception>
    public Task<DecisionOutcome> Run(Func<DecisionDesk, DecisionOutcome> decide, CancellationToken cancel)
    {
        var actor = Acting.Now;
        return live.Use(intake =>
        {
            // Read here, where nobody waits for it; the commit thread reads what came since. As long as the intake is in use nobody is erased.
            var records = Read(intake.Folder);
            return intake.Keep(transaction => NotedDecision.Run(intake.Folder, new(records, intake.Identifiers, transaction), actor, decide), cancel);
        }, cancel);
    }

    static ProfileRecords Read(TenantFolder folder)
    {
        var records = new ProfileRecords();
        using var reader = LogReader.Open(folder);
        if (reader is not null && PersonLookup.IsPossible(reader))
            records.ReadOn(reader.Prepare);
        return records;
    }

    /// <summary>What was decided about a customer's identifiers, newest first.</summary>
    /// <param name="node">Of one of them.</param>
    /// <param name="cancel">Ends the wait for others.</param>
    public async Task<IReadOnlyList<PastDecision>> About(int node, CancellationToken cancel)
    {
        var (partition, rules) = await journeys.Identities(cancel);
        using var reader = LogReader.Open(live.Folder);
        return reader is null ? [] : PastDecision.Of(node, partition, rules, reader.Prepare);
    }
}
