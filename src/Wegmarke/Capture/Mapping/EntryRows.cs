using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Capture.Mapping;

/// <summary>Rows of which each is one entry of the catalogue.</summary>
/// <param name="read">Makes the entry of the current row, or says why it is none.</param>
sealed class EntryRows<T>(MappedCells cells, EntryRows<T>.Reader read, Func<LogTransaction, T, RowChange> write) : RecordRows(cells)
    where T : class
{
    const int Most = 1_000;

    List<T> _entries = [];

    public delegate Reject? Reader(EntryRows<T> rows, out T? entry);

    public override bool IsFull => _entries.Count >= Most;

    public override Reject? Add()
    {
        if (NoText() is { } noText)
            return noText;
        if (read(this, out var entry) is { } problem)
            return problem;
        if (entry is not null)
            _entries.Add(entry);
        return null;
    }

    public override Func<LogTransaction, IdentityIndex, RecordsWritten> Take()
    {
        var taken = _entries;
        _entries = [];
        return (transaction, _) => taken.Aggregate(default(RecordsWritten), (written, entry) => written.With(write(transaction, entry)));
    }

    public new string Text(string target) => base.Text(target);

    public new DateOnly? Day(string target) => base.Day(target);

    public new Reject? Amount(string target, out long? minor, out string currency) => base.Amount(target, out minor, out currency);

    public new string Details() => base.Details();

    public Reject Missing(string words) => new(Line, DropReason.Incomplete, words);

    public Reject? Backwards(DateOnly? from, DateOnly? to) =>
        from > to ? new(Line, DropReason.Contradiction, $"from {from:yyyy-MM-dd} to {to:yyyy-MM-dd} runs backwards") : null;
}
