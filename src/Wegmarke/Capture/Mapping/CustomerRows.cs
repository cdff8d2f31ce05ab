using System.Text;
using NodaTime;
using Wegmarke.Capture.Files;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Capture.Mapping;

/// <summary>Master data: the identifiers of a row belong together, everything else is a trait of the strongest of them.</summary>
sealed class CustomerRows : RecordRows
{
    const int Most = 2_000;

    readonly Identifiers _identifiers;
    readonly Door _door;
    readonly InstantText _instants;
    readonly byte[] _source;
    readonly long _asOf;
    readonly (int Target, IdentifierKind Kind)[] _kinds;
    readonly (int Target, byte[] Name)[] _traits;
    readonly Dictionary<string, byte[]?> _others = [];
    Batch _batch = new();

    public CustomerRows(MappedCells cells, ImportPlan plan, Identifiers identifiers, Door door) : base(cells)
    {
        (_identifiers, _door, _instants, _source, _asOf) = (identifiers, door, new(plan.Zone), Encoding.UTF8.GetBytes(plan.Source), plan.AsOf.ToUnixTimeMilliseconds());
        var targets = cells.Targets.Index().ToArray();
        _kinds = [.. targets.Select(target => (target.Index, identifiers.Rules.Find(target.Item == "customer" ? plan.CustomerKind : target.Item)))
            .Where(target => target.Item2 is not null).Select(target => (target.Index, target.Item2!))]; // nulls are left out before
        _traits = [.. targets.Where(target => target.Item != "as_of" && !_kinds.Any(kind => kind.Target == target.Index)).Select(target => (target.Index, Encoding.UTF8.GetBytes(target.Item)))];
        if (_kinds.Length == 0)
            throw new ImportException($"No column says whose master data these are. Map one to {string.Join(", ", identifiers.Rules.Kinds.Select(kind => kind.Key))}, for example --column customer_number=NAME.");
    }

    long _unusable;

    public override long UnusableIdentifiers => _unusable;

    public override bool IsFull => _batch.Rows.Count >= Most;

    public override Reject? Add()
    {
        if (NoText() is { } problem)
            return problem;
        var asOf = _instants.Parse(Cell("as_of")) ?? _asOf;
        var (first, firstTrait) = (_batch.Identifiers.Count, _batch.Traits.Count);
        foreach (var (target, kind) in _kinds)
        {
            if (_identifiers.Prepare(kind, Mapped[target], _batch.Identifiers) is not (Preparation.Prepared or Preparation.Empty or Preparation.NamesNoOne))
                _unusable++;
        }
        if (_batch.Identifiers.Count == first)
            return new(Line, DropReason.Incomplete, $"the row names nobody: {string.Join(", ", _kinds.Select(kind => $"{Mapped.Targets[kind.Target]} '{Encoding.UTF8.GetString(Mapped[kind.Target])}'"))}");
        foreach (var (target, name) in _traits)
            AddTrait(name, Mapped[target]);
        for (var cell = 0; cell < Mapped.Table.Cells; cell++)
            AddTrait(NameOf(Mapped.Table.Column(cell).Name), Mapped.Table.Cell(cell));
        _batch.Rows.Add(new(first, _batch.Identifiers.Count - first, firstTrait, _batch.Traits.Count - firstTrait, asOf));
        return null;
    }

    byte[]? NameOf(string column)
    {
        if (!_others.TryGetValue(column, out var name))
            _others[column] = name = Mapped.PropertyOf(column) is { } kept ? Encoding.UTF8.GetBytes(kept) : null;
        return name;
    }

    /// <summary>An empty cell says nothing.</summary>
    void AddTrait(byte[]? name, ReadOnlySpan<byte> value)
    {
        value = value.Trim((byte)' ');
        if (name is not null && !value.IsEmpty)
            _batch.Traits.Add((name, value.ToArray()));
    }

    public override Func<LogTransaction, IdentityIndex, RecordsWritten> Take()
    {
        var batch = _batch;
        _batch = new();
        return (transaction, identities) => batch.Rows.Aggregate(default(RecordsWritten), (written, row) => IsErased(batch, row, identities)
            ? written with { Erased = written.Erased + 1 } : written.With(Write(batch, row, transaction, identities)));
    }

    /// <summary>Master data have no time of their own: whoever was erased stays out until a contact of theirs came in again.</summary>
    bool IsErased(Batch batch, in Row row, IdentityIndex identities)
    {
        var identifiers = batch.Identifiers.Row(row.First, row.Identifiers);
        return _door.KnowsAsErased(identifiers) && !identities.KnowsAny(identifiers);
    }

    RowChange Write(Batch batch, in Row row, LogTransaction transaction, IdentityIndex identities)
    {
        var (nodes, pairs) = (identities.NodeCount, identities.PairCount);
        var node = identities.NodeOfMasterRow(batch.Identifiers.Row(row.First, row.Identifiers), transaction);
        if (node == 0)
            return RowChange.None;
        var (added, replaced, known) = (0, 0, 0);
        foreach (var (name, value) in batch.Traits.GetRange(row.FirstTrait, row.Traits))
        {
            var change = TraitRows.Write(transaction, (node, name, _source), value, row.AsOf);
            added += change == RowChange.Added ? 1 : 0;
            replaced += change == RowChange.Replaced ? 1 : 0;
            known += change == RowChange.None ? 1 : 0;
        }
        var isNewlyLinked = identities.NodeCount > nodes || identities.PairCount > pairs;
        return replaced > 0 || (known > 0 && (added > 0 || isNewlyLinked)) ? RowChange.Replaced
            : added > 0 || isNewlyLinked ? RowChange.Added : RowChange.None;
    }

    readonly record struct Row(int First, int Identifiers, int FirstTrait, int Traits, long AsOf);

    sealed class Batch
    {
        public PreparedIdentifiers Identifiers { get; } = new();

        public List<Row> Rows { get; } = [];

        public List<(byte[] Name, byte[] Value)> Traits { get; } = [];
    }
}
