using System.Text;
using NodaTime;
using Wegmarke.Capture.Files;
using Wegmarke.Privacy;
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
    readonly (int Target, Purpose Purpose)[] _consents;
    readonly ImportPlan _plan;
    readonly Dictionary<string, byte[]?> _others = [];
    Batch _batch = new();

    public CustomerRows(MappedCells cells, ImportPlan plan, Identifiers identifiers, Door door) : base(cells)
    {
        (_identifiers, _door, _instants, _source, _asOf, _plan) = (identifiers, door, new(plan.Zone), Encoding.UTF8.GetBytes(plan.Source), plan.AsOf.ToUnixTimeMilliseconds(), plan);
        var targets = cells.Targets.Index().ToArray();
        _kinds = MappedKinds.Of(cells, plan, identifiers);
        _consents = [.. targets.Select(target => (target.Index, Purpose: ConsentColumn.PurposeOf(target.Item))).Where(target => target.Purpose is not null).Select(target => (target.Index, target.Purpose!.Value))]; // nulls are left out before
        _traits = [.. targets.Where(target => target.Item != "as_of" && ConsentColumn.PurposeOf(target.Item) is null && !_kinds.Any(kind => kind.Target == target.Index)).Select(target => (target.Index, Encoding.UTF8.GetBytes(target.Item)))];
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
        var firstConsent = _batch.Consents.Count;
        if (AddConsents(Cell("as_of").IsEmpty ? null : asOf) is { } bad)
            return bad;
        foreach (var (target, name) in _traits)
            AddTrait(name, Mapped[target]);
        for (var cell = 0; cell < Mapped.Table.Cells; cell++)
            AddTrait(NameOf(Mapped.Table.Column(cell).Name), Mapped.Table.Cell(cell));
        _batch.Rows.Add(new(first, _batch.Identifiers.Count - first, firstTrait, _batch.Traits.Count - firstTrait, asOf)
        {
            FirstConsent = firstConsent,
            Consents = _batch.Consents.Count - firstConsent,
        });
        return null;
    }

    /// <summary>A row with a word that nobody understands is rejected: what is said about consent must not be guessed.</summary>
    /// <param name="asOf">When the list says so; null = it does not say.</param>
    Reject? AddConsents(long? asOf)
    {
        var first = _batch.Consents.Count;
        foreach (var (target, purpose) in _consents)
        {
            var text = Encoding.UTF8.GetString(Mapped[target]).Trim();
            var act = ConsentWord.Parse(text);
            var since = act is null && text.Length > 0 ? ConsentWord.Since(text, _instants) : null;
            var record = new ConsentRecord(0, purpose, act ?? ConsentAct.Given, (since ?? asOf) is { } time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : _plan.AsOf)
            {
                Source = _plan.Source,
                IsListed = since is null,
                RecordedAt = _plan.AsOf,
            };
            if (text.Length > 0 && (act is null && since is null ? $"'{text}' is neither {ConsentWord.Known}" : record.Problem(_plan.AsOf)) is { } problem)
            {
                _batch.Consents.RemoveRange(first, _batch.Consents.Count - first);
                return new(Line, DropReason.BadConsent, $"{Mapped.Targets[target]}: {problem}");
            }
            if (text.Length > 0)
                _batch.Consents.Add((record, IsUndated: since is null && asOf is null));
        }
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
            ? written with { Erased = written.Erased + 1 } : Write(written, batch, row, (transaction, identities)));
    }

    /// <summary>Master data have no time of their own: whoever was erased stays out until a contact of theirs came in again.</summary>
    bool IsErased(Batch batch, in Row row, IdentityIndex identities)
    {
        var identifiers = batch.Identifiers.Row(row.First, row.Identifiers);
        return _door.KnowsAsErased(identifiers) && !identities.KnowsAny(identifiers);
    }

    RecordsWritten Write(RecordsWritten written, Batch batch, in Row row, (LogTransaction Transaction, IdentityIndex Identities) to)
    {
        var change = Write(batch, row, to.Transaction, to.Identities);
        var isChanged = false;
        if (row.Consents > 0 && to.Identities.NodeOfMasterRow(batch.Identifiers.Row(row.First, row.Identifiers), to.Transaction) is > 0 and var node)
        {
            foreach (var (record, isUndated) in batch.Consents.GetRange(row.FirstConsent, row.Consents))
            {
                var one = isUndated ? ConsentRows.WriteUndated(to.Transaction, record with { Node = node }) : ConsentRows.Write(to.Transaction, record with { Node = node });
                isChanged |= one != RowChange.None;
                written = one == RowChange.None ? written : written.With(record.Act);
            }
        }
        return written.With(change == RowChange.None && isChanged ? RowChange.Replaced : change);
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

    readonly record struct Row(int First, int Identifiers, int FirstTrait, int Traits, long AsOf)
    {
        public int FirstConsent { get; init; }

        public int Consents { get; init; }
    }

    sealed class Batch
    {
        public PreparedIdentifiers Identifiers { get; } = new();

        public List<Row> Rows { get; } = [];

        public List<(byte[] Name, byte[] Value)> Traits { get; } = [];

        public List<(ConsentRecord Record, bool IsUndated)> Consents { get; } = [];
    }
}
