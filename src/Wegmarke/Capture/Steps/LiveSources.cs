using System.Collections.Concurrent;
using Wegmarke.Catalogue;
using Wegmarke.Privacy;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Capture.Steps;

/// <summary>What holds for the sources that send live, read again every second. Any thread.</summary>
sealed class LiveSources(TenantFolder folder, Documents documents, TimeProvider clock)
{
    static readonly TimeSpan s_memory = TimeSpan.FromSeconds(1);

    readonly VisitorSecret _visitors = new(folder);

    volatile Known? _known;

    public LiveSource Of(string source, Identifiers identifiers)
    {
        var known = _known is { } fresh && clock.GetElapsedTime(fresh.At) < s_memory ? fresh : _known = Read(_known);
        return known.Sources.GetOrAdd(source, name => new LiveSource(name, new LiveRulesOfSources(documents).Of(name), new SourceDeclarations(documents).Of(name), identifiers, known.Catalogue, _visitors));
    }

    /// <summary>A catalogue that nobody changed keeps what it has worked out.</summary>
    Known Read(Known? before)
    {
        var stored = CatalogueStore.DocumentsOf(documents);
        return new(clock.GetTimestamp(), stored, before is not null && before.Stored.SequenceEqual(stored) ? before.Catalogue : CatalogueStore.From(stored));
    }

    sealed record Known(long At, IReadOnlyList<Document> Stored, TenantCatalogue Catalogue)
    {
        public ConcurrentDictionary<string, LiveSource> Sources { get; } = new();
    }
}
