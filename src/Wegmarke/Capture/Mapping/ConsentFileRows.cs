using System.Text;
using Wegmarke.Capture.Files;
using Wegmarke.Privacy;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Capture.Mapping;

/// <summary>Rows of which each says that somebody gave or withdrew consents. With a time it is what the person did then; without, what the
/// source's list says.</summary>
sealed class ConsentFileRows : RecordRows
{
    const int Most = 2_000;

    readonly Identifiers _identifiers;
    readonly Door _door;
    readonly ImportPlan _plan;
    readonly InstantText _instants;
    readonly (int Target, IdentifierKind Kind)[] _kinds;
    PreparedIdentifiers _prepared = new();
    List<Row> _rows = [];
    long _unusable;

    public ConsentFileRows(MappedCells cells, ImportPlan plan, Identifiers identifiers, Door door) : base(cells)
    {
        (_identifiers, _door, _plan, _instants) = (identifiers, door, plan, new(plan.Zone));
        _kinds = MappedKinds.Of(cells, plan, identifiers);
        if (_kinds.Length == 0)
            throw new ImportException($"No column says whose consents these are. Map one to {string.Join(", ", identifiers.Rules.Kinds.Select(kind => kind.Key))}, for example --column email=NAME.");
    }

    public override long UnusableIdentifiers => _unusable;

    public override bool IsFull => _rows.Count >= Most;

    public override Reject? Add()
    {
        if (NoText() is { } problem)
            return problem;
        var first = _prepared.Count;
        foreach (var (target, kind) in _kinds)
        {
            if (_identifiers.Prepare(kind, Mapped[target], _prepared) is not (Preparation.Prepared or Preparation.Empty or Preparation.NamesNoOne))
                _unusable++;
        }
        if (_prepared.Count == first)
            return new(Line, DropReason.Incomplete, "the row names nobody");
        return AddRow(first);
    }

    Reject? AddRow(int first)
    {
        if (PurposeNames.Parse(Text("purpose")) is not { } purposes || purposes == Purpose.None)
            return Bad($"purpose '{Text("purpose")}': a semicolon list of {PurposeNames.KnownPurposes}");
        var (proof, bad) = Proof();
        if (bad is not null)
            return bad;
        var since = Time("time");
        if (since is null && Text("time").Length > 0)
            return new(Line, DropReason.BadTime, $"time '{Text("time")}' is no date");
        var act = ConsentWord.Parse(Text("act"));
        if (act is null && ConsentWord.Since(Text("act"), _instants) is { } day)
            (act, since) = (ConsentAct.Given, since ?? DateTimeOffset.FromUnixTimeMilliseconds(day));
        if (act is null)
            return Bad($"act '{Text("act")}': {ConsentWord.Known}");
        since ??= proof.Confirmed ?? proof.Requested;
        var records = PurposeNames.Each(purposes).Select(purpose => new ConsentRecord(0, purpose, act.Value, since ?? _plan.AsOf)
        {
            Proof = proof,
            Source = _plan.Source,
            IsListed = since is null,
            RecordedAt = _plan.AsOf,
        }).ToArray();
        if (records[0].Problem(_plan.AsOf) is { } impossible)
            return Bad(impossible);
        _rows.Add(new(first, _prepared.Count - first, records));
        return null;
    }

    (ConsentProof Proof, Reject? Bad) Proof()
    {
        if (new[] { "text", "channel", "url" }.FirstOrDefault(target => Text(target).Length > ConsentProof.MostLetters || Text(target).Any(char.IsControl)) is { } long_)
            return (ConsentProof.Nothing, new(Line, DropReason.TooLarge, $"{long_} has {Text(long_).Length} letters; at most {ConsentProof.MostLetters} printable ones are kept"));
        foreach (var target in (string[])["requested", "confirmed"])
        {
            if (Text(target).Length > 0 && Time(target) is null)
                return (ConsentProof.Nothing, new(Line, DropReason.BadTime, $"{target} '{Text(target)}' is no date"));
        }
        return (new(Text("channel"), Text("text"), Text("url")) { Requested = Time("requested"), Confirmed = Time("confirmed") }, null);
    }

    DateTimeOffset? Time(string target) => _instants.Parse(Cell(target)) is { } time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : null;

    Reject Bad(string words) => new(Line, DropReason.BadConsent, words);

    public override Func<LogTransaction, IdentityIndex, RecordsWritten> Take()
    {
        var (rows, prepared) = (_rows, _prepared);
        (_rows, _prepared) = ([], new());
        return (transaction, identities) => rows.Aggregate(default(RecordsWritten), (written, row) => Write(written, row, prepared.Row(row.First, row.Count), transaction, identities));
    }

    RecordsWritten Write(RecordsWritten written, Row row, RowIdentifiers identifiers, LogTransaction transaction, IdentityIndex identities)
    {
        var isListed = row.Records[0].IsListed;
        if (isListed ? _door.KnowsAsErased(identifiers) && !identities.KnowsAny(identifiers) : _door.KnowsAsErased(identifiers, row.Records[0].At))
            return written with { Erased = written.Erased + 1 };
        var node = identities.NodeOfMasterRow(identifiers, transaction);
        var change = RowChange.None;
        foreach (var record in row.Records)
        {
            var one = isListed ? ConsentRows.WriteUndated(transaction, record with { Node = node }) : ConsentRows.Write(transaction, record with { Node = node });
            written = one == RowChange.None ? written : written.With(record.Act);
            change = one == RowChange.None ? change : one;
        }
        return written.With(change);
    }

    sealed record Row(int First, int Count, IReadOnlyList<ConsentRecord> Records);
}
