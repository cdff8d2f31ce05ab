using Wegmarke.Capture;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Says how long things are kept, and lets go what is past its time, class by class; every run that lets something go is an entry of the
/// protocol. Any thread.</summary>
public sealed class RetentionDesk(TenantFolder folder, Documents documents, TimeProvider clock)
{
    public RetentionSettings Settings => RetentionSettings.Of(documents);

    /// <summary>Changes times; the protocol says which.</summary>
    /// <param name="times">Per class, such as 36m or forever.</param>
    /// <param name="request">Who says so, and why.</param>
    /// <exception cref="ArgumentException">No such class, or no time.</exception>
    public RetentionSettings Set(IReadOnlyDictionary<string, string> times, Request request)
    {
        var settings = times.Aggregate(Settings, (known, set) => known.With(RetentionClass.Of(set.Key), set.Value));
        if (times.Count == 0)
            return settings;
        settings.Save(documents);
        Protocol.Append(folder, request.Note(ProtocolKind.Settings, times));
        return settings;
    }

    /// <summary>What would go now. Changes nothing, and needs nobody else to stop writing.</summary>
    /// <param name="older">Interactions older than this instead of what the settings say; null = as set.</param>
    /// <exception cref="StorageException">There are no interactions yet.</exception>
    public RetentionView Look(KeepFor? older = null)
    {
        var now = clock.GetUtcNow();
        using var desk = PrivacyDesk.Open(folder, now);
        var plan = RetainInteractions.Plan(log: null, folder, desk.Holders, Limits(desk, older, now));
        return View(desk, plan, older, now);
    }

    /// <summary>Lets it go, for good.</summary>
    /// <param name="older">As in <see cref="Look"/>.</param>
    /// <param name="request">Who says so, and why.</param>
    /// <returns>What went, and the entry of the protocol; null when nothing was past its time.</returns>
    /// <exception cref="StorageException">There are no interactions yet, or another process writes the tenant and does not let go.</exception>
    public (RetentionView Gone, ProtocolEntry? Entry) Run(KeepFor? older, Request request)
    {
        using var log = InteractionLog.Open(folder, clock);
        var (plan, gone) = Plan(log, older, request.At);
        if (gone.Past == 0 && plan.IsEmpty)
            return (gone, null);
        var facts = gone.Classes.Where(one => one.Past > 0).ToDictionary(one => one.Class, one => $"{one.Past}");
        if (gone.Held > 0)
            facts["held"] = $"{gone.Held}";
        var entry = plan.IsEmpty ? Protocol.Append(folder, request.Note(ProtocolKind.Retained, facts)) : RetainInteractions.Run(log, plan, request, facts, clock);
        foreach (var file in Rejects(LimitOf(RetentionClass.Rejects, gone)))
            File.Delete(file);
        if (gone.Classes.Any(one => one.Class == RetentionClass.Pages.Key && one.Past > 0))
            OldPages.Remove(log, LimitOf(RetentionClass.Pages, gone)!.Value); // something is past it
        if (LimitOf(RetentionClass.Audit, gone) is { } limit)
            new AuditLog(folder, clock).CutBefore(limit);
        return (gone, entry);
    }

    /// <summary>Nothing reads the log any more when this returns.</summary>
    (ErasurePlan Plan, RetentionView Gone) Plan(InteractionLog log, KeepFor? older, DateTimeOffset now)
    {
        using var desk = PrivacyDesk.Open(folder, now);
        var plan = RetainInteractions.Plan(log, folder, desk.Holders, Limits(desk, older, now));
        return (plan, View(desk, plan, older, now));
    }

    static RetentionLimits Limits(PrivacyDesk desk, KeepFor? older, DateTimeOffset now) =>
        (older is { } set ? RetentionLimits.Before(set.Before(now), desk.Settings, now) : RetentionLimits.Of(desk.Settings, now)) with { HeldNodes = desk.HeldNodes };

    RetentionView View(PrivacyDesk desk, ErasurePlan plan, KeepFor? older, DateTimeOffset now)
    {
        var settings = older is null ? desk.Settings : desk.Settings.With(RetentionClass.Interactions, older);
        return RetentionView.Of(settings, now, what => (Past(what), plan.Held.GetValueOrDefault(what.Key)));

        long Past(RetentionClass what)
        {
            var limit = settings.LimitOf(what, now);
            return what == RetentionClass.Interactions ? plan.Erased + plan.CutRows
                : what == RetentionClass.Orders ? 0 // keeps, and lets nothing go
                : what == RetentionClass.Comments ? plan.Redacted
                : what == RetentionClass.Rejects ? Rejects(limit).Count()
                : what == RetentionClass.Pages ? (limit is { } day ? desk.OldPages(day) : 0)
                : what == RetentionClass.Audit ? (limit is { } before ? new AuditLog(folder, clock).CountBefore(before) : 0)
                : plan.Counts.GetValueOrDefault(what.Key);
        }
    }

    static DateTimeOffset? LimitOf(RetentionClass what, RetentionView view) => view.Classes.Single(one => one.Class == what.Key).Before;

    /// <summary>By when they were last written. Files beside those that were imported lie with whoever imported them.</summary>
    IEnumerable<string> Rejects(DateTimeOffset? limit) => limit is not { } before ? [] : folder.Copies
        .SelectMany(path => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories) : [path])
        .Where(path => File.GetLastWriteTimeUtc(path) < before.UtcDateTime);
}
