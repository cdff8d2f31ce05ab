using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Lets go once a day, of every tenant, what is past its time. Belongs to the host's own flow.</summary>
public sealed partial class DailyRetention(Tenants tenants, TimeProvider clock, ILogger<DailyRetention> logger) : BackgroundService
{
    /// <summary>Not at once at a start, when everybody waits for the first answer.</summary>
    static readonly TimeSpan s_look = TimeSpan.FromMinutes(10);

    readonly Dictionary<TenantId, DateOnly> _done = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_look, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            RunDue(stoppingToken);
    }

    /// <summary>Those tenants whose turn has not been today (UTC); one whose turn failed is tried again at the next look.</summary>
    /// <returns>Those of which something went.</returns>
    public IReadOnlyList<TenantId> RunDue(CancellationToken cancel)
    {
        var (today, gone) = (DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), new List<TenantId>());
        foreach (var id in tenants.All.Where(id => _done.GetValueOrDefault(id) != today))
        {
            cancel.ThrowIfCancellationRequested();
            if (tenants.Find(id.Value) is { } tenant && Run(tenant))
                gone.Add(id);
        }
        return gone;
    }

    bool Run(Tenant tenant)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        try
        {
            var desk = new RetentionDesk(tenant.Folder, tenant.Documents, clock);
            // A look needs nobody to stop writing; most days nothing is past its time.
            var went = desk.Look().Past > 0 && desk.Run(older: null, new("daily", clock.GetUtcNow(), "")).Entry is not null;
            _done[tenant.Folder.Id] = today;
            return went;
        }
        catch (Exception cause) when (cause is StorageException or DatabaseException or IOException or UnauthorizedAccessException or QuestionException)
        {
            NotDone(tenant.Folder.Id.Value, cause.Message);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What is past its time in tenant {Tenant} was not let go; it is tried again. {Reason}")]
    private partial void NotDone(string tenant, string reason);
}
