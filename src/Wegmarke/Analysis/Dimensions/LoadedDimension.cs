using Wegmarke.Engine;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Dimensions;

/// <summary>One dimension in memory: by row of the log, and aligned with the journeys last asked. Belongs to whoever holds the store's gate.</summary>
sealed class LoadedDimension(TenantFolder folder, DimensionName name, IProgress<DimensionProgress>? progress)
{
    /// <summary>A file that lacks fewer rows than this share is not worth writing again.</summary>
    const double WorthWriting = 0.02;

    readonly DimensionFile _file = new(folder, name);
    DimensionSnapshot? _snapshot;
    long _written = -1;
    (DateTime, long) _stamp;
    Overlay? _journeys;
    Dimension? _dimension;

    public DimensionName Name => name;

    public async Task<Dimension> For(TenantJourneys data, LogReader reader, CancellationToken cancel)
    {
        if (_snapshot is null || _stamp != _file.Stamp() || !_file.IsOf(_snapshot, reader))
            Open(reader);
        var snapshot = _snapshot!; // was just opened
        if (snapshot.Codes.LastSequence < data.LastSequence)
            _snapshot = snapshot = await ReadOn(snapshot, data.LastSequence, reader, cancel);
        if (_dimension is null || !ReferenceEquals(_journeys, data.Journeys))
            _dimension = Dimension.Of(name.Text, data.Journeys, snapshot.Texts, columns => Aligned(columns, snapshot));
        _journeys = data.Journeys;
        return _dimension;
    }

    void Open(LogReader reader)
    {
        (_stamp, _journeys, _dimension) = (_file.Stamp(), null, null);
        _snapshot = _file.Read(reader);
        _written = _snapshot?.Codes.LastSequence ?? -1;
        _snapshot ??= new(_file.Header(0, reader), new SequenceCodes(), new TextDictionary());
    }

    async Task<DimensionSnapshot> ReadOn(DimensionSnapshot known, long last, LogReader reader, CancellationToken cancel)
    {
        try
        {
            await new DimensionScan(folder, name, progress).ReadOn(known.Codes, known.Texts, last, cancel);
        }
        catch
        {
            _snapshot = null; // some of the rows may be in it
            throw;
        }
        var next = known with { Header = _file.Header(last, reader) };
        if ((next.Texts.Count > 0 || name.Kind != DimensionKind.Property) && (_written < 0 || last - _written > last * WorthWriting))
            _written = _file.Write(next) ? last : _written;
        _stamp = _file.Stamp();
        return next;
    }

    /// <summary>Base columns seldom change, and rows do not change their value.</summary>
    DimensionColumn Aligned(JourneyColumns columns, DimensionSnapshot snapshot) =>
        ReferenceEquals(columns, _journeys?.Base) && _dimension is { } known ? known.In(columns) : DimensionColumn.Of(columns, snapshot.Codes);
}
