using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>An erasure that may be looked at before it is begun; nobody else writes the tenant until this is disposed of. Belongs to one thread.</summary>
public sealed class PlannedErasure : IDisposable
{
    readonly InteractionLog _log;
    readonly Request _request;
    readonly TimeProvider _clock;

    PlannedErasure(InteractionLog log, (Person, ErasurePlan) planned, Request request, TimeProvider clock) =>
        (_log, (Person, Plan), _request, _clock) = (log, planned, request, clock);

    /// <summary>Several when several are erased together.</summary>
    public Person Person { get; }

    public ErasurePlan Plan { get; }

    /// <param name="folder">Whose data.</param>
    /// <param name="identifiers">One of each person.</param>
    /// <param name="request">Who carries it out.</param>
    /// <param name="clock">Says when it is.</param>
    /// <exception cref="ArgumentException">An identifier names nobody, or several; or the reason names the person.</exception>
    /// <exception cref="StorageException">There are no interactions yet, or another process writes the tenant and does not let go.</exception>
    public static PlannedErasure Open(TenantFolder folder, IReadOnlyList<string> identifiers, Request request, TimeProvider clock)
    {
        var log = InteractionLog.Open(folder, clock);
        try
        {
            return new(log, Planned(folder, identifiers, request), request, clock);
        }
        catch
        {
            log.Dispose();
            throw;
        }
    }

    /// <summary>What would go, while others go on writing. Changes nothing.</summary>
    public static (Person Person, ErasurePlan Plan) Planned(TenantFolder folder, IReadOnlyList<string> identifiers, Request request)
    {
        // Nothing reads the log any more when this returns.
        using var desk = PrivacyDesk.Open(folder, request.At);
        var person = desk.Find([.. identifiers]);
        request.RefuseNaming(person);
        return (person, ErasePerson.Plan(folder, person, desk.Holders, request.At));
    }

    /// <summary>Erases, and looks through all files for what may be left.</summary>
    public (ErasureProof Proof, PersonTraces Traces) Run()
    {
        var proof = ErasePerson.Run(_log, Person, Plan, _request, _clock);
        return (proof, PersonTraces.Of(_log.Folder, Person));
    }

    public void Dispose() => _log.Dispose();
}
