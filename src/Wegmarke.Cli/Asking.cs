using Wegmarke.Analysis;
using Wegmarke.Maps;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary>What a verb needs to ask a tenant's journeys.</summary>
sealed record Asking(Documents Documents, JourneyStore Store, DimensionStore Dimensions, QuestionDesk Desk, SegmentDesk Segments) : IDisposable
{
    public static Asking Of(TenantFolder folder)
    {
        var documents = new Documents(folder);
        var store = new JourneyStore(folder, documents);
        var dimensions = new DimensionStore(folder, store) { Progress = Console.IsErrorRedirected ? null : new ReadingLine() };
        var maps = new JourneyMapDocuments(documents, TimeProvider.System);
        return new(documents, store, dimensions, new(dimensions) { DrawnIdeal = id => maps.NamedIdeal(id).Touchpoints }, new(dimensions, store));
    }

    public void Dispose()
    {
        Dimensions.Dispose();
        Store.Dispose();
    }

    /// <summary>One line that says how far the log has been read; gone when it is.</summary>
    sealed class ReadingLine : IProgress<DimensionProgress>
    {
        public void Report(DimensionProgress value) =>
            Console.Error.Write(value.Share >= 0.99 ? "\r\u001b[K" : $"\rReading {Shown.Text(value.Dimension)} from the log: {value.Share:P0}\u001b[K");
    }
}
