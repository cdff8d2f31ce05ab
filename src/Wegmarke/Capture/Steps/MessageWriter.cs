using System.Buffers;
using System.Globalization;
using System.Text;
using Wegmarke.Capture.DeadLetters;
using Wegmarke.Privacy;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Capture.Steps;

/// <summary>The last steps on a message's way, on the commit thread: what is recorded of the person, the clock, what was erased, what is there
/// already, whose it is, and the log.</summary>
sealed class MessageWriter(Door door, IdentityIndex identities, LiveLog log, ClockSkews clocks, SaidLive said)
{
    readonly OrderRowsOfMessage _orders = new(log);
    readonly OutcomeCounts _counts = new();
    readonly RecentContents _recent = new();
    LogTransaction _transaction = null!; // set by Write, before anything else

    public CaptureCounts Counts { get; } = new();

    /// <summary>What became of the messages of a batch, those that ended at the door included.</summary>
    public OutcomeCounts Write(MessageBatch batch, LogTransaction transaction)
    {
        _transaction = transaction;
        _counts.Clear();
        foreach (var row in batch.Rows)
            _counts.Add(Run(row));
        said.NoteDue();
        PageCounts.Add(transaction, batch);
        DeadLetterRows.Add(transaction, batch);
        batch.Counts.Add(_counts);
        Counts.Note(batch.Source.Name, batch.Counts);
        return batch.Counts;
    }

    Fate Run(LiveRow row)
    {
        foreach (var step in CaptureSteps.BeforeTheLog)
        {
            if (step(row, this) is { } fate)
                return fate;
        }
        throw new InvalidOperationException("The last step ends every message's way.");
    }

    /// <summary>That a person agreed or withdrew is recorded whatever else becomes of the message.</summary>
    public Fate? RecordChoice(LiveRow row)
    {
        if (row.Kind != MessageKind.Choice || log.Knows(row.Row.Key))
            return null;
        var identifiers = IdentifiersOf(row);
        // Of somebody unknown there is nothing to withdraw, and a first "no" must leave no trace.
        var node = row.Granted != Purpose.None || identities.KnowsAny(identifiers) ? identities.NodeOfMasterRow(identifiers, _transaction) : 0;
        if (node > 0)
        {
            Record(row, node, row.Granted, ConsentAct.Given);
            Record(row, node, row.Refused, ConsentAct.Withdrawn);
        }
        return row.Collected.Purposes == Purpose.None ? Fate.Counted : null;
    }

    void Record(LiveRow row, int node, Purpose purposes, ConsentAct act)
    {
        var at = DateTimeOffset.FromUnixTimeMilliseconds(Math.Min(row.Row.Time, row.Batch.Received));
        foreach (var purpose in PurposeNames.Each(purposes))
        {
            var change = ConsentRows.Write(_transaction, new(node, purpose, act, at)
            {
                Source = row.Batch.Source.Name,
                Proof = row.Proof,
                RecordedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.Batch.Received),
            });
            if (change != RowChange.None)
                said.Count(row.Batch.Source.Name, given: act == ConsentAct.Given ? 1 : 0, withdrawn: act == ConsentAct.Withdrawn ? 1 : 0);
        }
    }

    /// <summary>What the person agreed to elsewhere is a basis for what comes without a word.</summary>
    public Fate? RecordedBasis(LiveRow row)
    {
        if (!row.NeedsRecordedConsent)
            return null;
        var standings = ConsentStanding.Of(identities.KnownOf(IdentifiersOf(row)).SelectMany(node => ConsentRows.OfNode(node, _transaction.Prepare)));
        var given = standings.Where(standing => standing.IsGiven).Aggregate(Purpose.None, (purposes, standing) => purposes | standing.Purpose);
        row.Collected = LawfulBasis.OnConsent(given, row.Batch.Source.Declared);
        return row.Collected.Purposes == Purpose.None ? Fate.Dropped(DropReason.NoBasis, "neither a consent nor another legal basis") : null;
    }

    public Fate? CorrectClock(LiveRow row)
    {
        var (said, received) = (row.Row.Time, row.Batch.Received);
        var time = clocks.Corrected((row.Clock, said, row.Sent), received, _transaction);
        row.Row = time <= received + ClockSkews.MostAhead ? row.Row with { Time = time } : row.Row with { Time = received, Body = Flagged(row, time) };
        return null;
    }

    /// <summary>Kept with what its sender said, at the time when it came: in the future nothing has happened yet.</summary>
    static Range Flagged(LiveRow row, long time)
    {
        if (row.Row.Body.Equals(default))
            return default;
        var bytes = row.Batch.Pending.Bytes;
        var (start, body) = (bytes.WrittenCount, row.Batch.Pending[row.Row.Body].ToArray());
        bytes.Write(body);
        BodyWriter.Append(bytes).Property("time_in_future"u8, Encoding.ASCII.GetBytes(DateTimeOffset.FromUnixTimeMilliseconds(time).ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture)));
        return start..bytes.WrittenCount;
    }

    public Fate? RefuseErased(LiveRow row) => door.Refuses(row.Row, IdentifiersOf(row)) is { } reason ? Fate.Dropped(reason, "") : null;

    public Fate? RecogniseRepeated(LiveRow row)
    {
        var isNew = row.Kind is MessageKind.Person or MessageKind.Account or MessageKind.Alias
            ? MessageIds.Add(_transaction, row.Row.Key, row.Batch.Received) : !log.Knows(row.Row.Key);
        if (!isNew)
            return _recent.IsOther(row.Row.Key, row.Content) ? Other(row) : Fate.Duplicate;
        _recent.Note(row.Row.Key, row.Content);
        return null;
    }

    /// <summary>Kept to be looked at: with an id of its own it may be brought in again.</summary>
    static Fate Other(LiveRow row)
    {
        var fate = Fate.Dropped(DropReason.OtherContent, "its messageId came before with another content; if it is another message, give it an id of its own");
        if (!row.Raw.Equals(default))
            row.Batch.Dead.Add(new(fate.Reason, fate.Detail, row.Batch.Pending[row.Raw].ToArray()));
        return fate;
    }

    public Fate? Store(LiveRow row) => row.Kind switch
    {
        MessageKind.Person => Describe(row, identities.NodeOfMasterRow(IdentifiersOf(row), _transaction)),
        MessageKind.Account => DescribeAccount(row),
        MessageKind.Alias => identities.NodeOfMasterRow(IdentifiersOf(row), _transaction) > 0 ? Fate.Stored : NamesNobody,
        MessageKind.Order => _orders.Store(row, Contact(row), _transaction),
        _ => log.Append(row, new(0, Contact(row), row.Name.Event, row.Row.Value), _transaction) ?? Fate.Stored,
    };

    static Fate NamesNobody => Fate.Dropped(DropReason.NoIdentity, "its identifiers name nobody: placeholders, shared mailboxes or malformed ones");

    /// <summary>Whose it is; traits that come with a contact are the person's, too.</summary>
    int Contact(LiveRow row)
    {
        var node = identities.NodeOf(IdentifiersOf(row), _transaction);
        if (node > 0 && row.Traits.Count > 0)
            Describe(row, node);
        return node;
    }

    Fate DescribeAccount(LiveRow row)
    {
        identities.NodeOfMasterRow(IdentifiersOf(row), _transaction);
        return Describe(row, identities.NodeOfMasterRow(row.Batch.Pending.Identifiers.Row(row.Accounts.First, row.Accounts.Count), _transaction));
    }

    Fate Describe(LiveRow row, int node)
    {
        if (node == 0)
            return NamesNobody;
        var (pending, source) = (row.Batch.Pending, row.Batch.Source.Utf8Name);
        foreach (var (name, value) in row.Batch.Traits.Slice(row.Traits.First, row.Traits.Count))
            TraitRows.Write(_transaction, (node, pending[name].ToArray(), source), pending[value], row.Row.Time);
        return Fate.Stored;
    }

    static RowIdentifiers IdentifiersOf(LiveRow row) => row.Batch.Pending.Identifiers.Row(row.Row.FirstIdentifier, row.Row.Identifiers);
}
