using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Wegmarke.Engine;
using Wegmarke.Privacy;
using Wegmarke.Profiles;

namespace Wegmarke.Capture.Files;

/// <summary>Turns rows of canonical files into pending rows, one visible step after another; a step that fails names its reason.
/// Belongs to the parsing thread.</summary>
sealed class CanonicalRows(ImportPlan plan, Identifiers identifiers, ColumnSet columns, RowKey keys)
{
    /// <summary>Cells hold words, not documents; order and line have two bytes for their length in a log row.</summary>
    const int MaxCellBytes = ushort.MaxValue;

    /// <summary>Words of a column 'consent' that are remembered; files have a handful.</summary>
    const int MaxConsents = 1_000;

    readonly InstantText _instants = new(plan.Zone);
    readonly NameBook _names = new();
    readonly Dictionary<string, CollectedFor?> _consents = [];
    readonly List<IdentifierKind?> _kinds = [];
    readonly int[] _cellOf = new int[Enum.GetValues<Meaning>().Length];

    public long AmbiguousTimes => _instants.Ambiguous;

    /// <summary>Values offered as identifiers that link nobody: placeholders, shared mailboxes, malformed ones.</summary>
    public long UnusableIdentifiers { get; private set; }

    public NameBook Names => _names;

    /// <summary>Adds the row to the batch; null when it was, else why not.</summary>
    public Reject? Add(RowSource row, PendingBatch batch)
    {
        var problem = row.Problem ?? Text(row);
        if (problem is not null)
            return problem;
        var facts = new RowFacts { Line = row.Line };
        problem = Customer(row) ?? Time(row, ref facts) ?? Name(row, ref facts) ?? Money(row, ref facts) ?? Score(row, ref facts) ?? Emotion(row, ref facts) ?? Consent(row, ref facts);
        if (problem is not null)
            return problem;
        facts.Key = Key(row);
        Store(row, facts, batch);
        return null;
    }

    ulong Key(RowSource row)
    {
        var message = Cell(row, Meaning.MessageId);
        if (row.Part is { } part)
            return keys.OfOrder(part.Kind, Cell(row, Meaning.Order), Cell(row, Meaning.Line) is { IsEmpty: false } line ? line : Product(row), Cell(row, Meaning.Time), message);
        return message.IsEmpty ? keys.OfContent(row.Written) : keys.OfMessage(message);
    }

    static ReadOnlySpan<byte> Product(RowSource row)
    {
        for (var cell = 0; cell < row.Cells; cell++)
        {
            if (row.Column(cell).Field == BodyField.Product)
                return row.Cell(cell);
        }
        return default;
    }

    /// <summary>Cells are text of bearable length; remembers where each meaning stands.</summary>
    Reject? Text(RowSource row)
    {
        Array.Fill(_cellOf, -1);
        for (var cell = 0; cell < row.Cells; cell++)
        {
            var text = row.Cell(cell);
            if (text.Length > MaxCellBytes)
                return new(row.Line, DropReason.TooLarge, $"'{row.Column(cell).Name}' has {text.Length} bytes; the limit is {MaxCellBytes}");
            if (!Utf8.IsValid(text) || text.Contains((byte)0))
                return new(row.Line, DropReason.NotText, $"'{row.Column(cell).Name}' is no valid UTF-8 text: '{Show(text)}'. Save the file as UTF-8");
            if (!text.IsEmpty)
                _cellOf[(int)row.Column(cell).Meaning] = cell;
        }
        return null;
    }

    ReadOnlySpan<byte> Cell(RowSource row, Meaning meaning) =>
        _cellOf[(int)meaning] is var cell and >= 0 ? row.Cell(cell) : default;

    /// <summary>'customer' stands for another column; where both have a value it must be the same.</summary>
    Reject? Customer(RowSource row)
    {
        var customer = Cell(row, Meaning.Customer);
        if (customer.IsEmpty)
            return null;
        for (var cell = 0; cell < row.Cells; cell++)
        {
            var other = row.Cell(cell);
            if (!other.IsEmpty && row.Column(cell).Meaning == Meaning.Identifier && row.Column(cell).Name == plan.CustomerKind && !other.SequenceEqual(customer))
                return new(row.Line, DropReason.Contradiction, $"'customer' means '{plan.CustomerKind}' and is '{Show(customer)}', but '{plan.CustomerKind}' is '{Show(other)}'");
        }
        return null;
    }

    Reject? Time(RowSource row, ref RowFacts facts)
    {
        var text = Cell(row, Meaning.Time);
        if (text.IsEmpty)
            return new(row.Line, DropReason.MissingTime, "the column 'time' is empty");
        if (_instants.Parse(text) is not { } time)
            return new(row.Line, DropReason.BadTime, $"time '{Show(text)}': use ISO 8601 between 1970 and 2100, for example 2026-03-29T14:05:00 or 2026-03-29T14:05:00+02:00");
        facts.Time = time;
        facts.LessTime = row.Part is { ReversedAt.Length: > 0 } part && _instants.Parse(part.ReversedAt) is { } reversed ? reversed : time;
        return null;
    }

    Reject? Name(RowSource row, ref RowFacts facts)
    {
        var eventName = Cell(row, Meaning.Event);
        var touchpoint = Cell(row, Meaning.Touchpoint);
        var channel = Cell(row, Meaning.Channel);
        if (eventName.IsEmpty && touchpoint.IsEmpty)
            return new(row.Line, DropReason.MissingName, "neither 'touchpoint' nor 'event' has a value");
        var longest = Math.Max(eventName.Length, Math.Max(touchpoint.Length, channel.Length));
        if (longest > NameBook.MaxNameBytes)
            return new(row.Line, DropReason.TooLarge, $"a touchpoint, event or channel of {longest} bytes; the limit is {NameBook.MaxNameBytes}");
        facts.Name = facts.MoreName = facts.LessName = _names.Number(eventName, touchpoint, channel);
        if (row.Part is { } part)
        {
            facts.LessName = _names.Number(part.Reversal, default, channel);
            facts.MoreName = part.Kind == OrderPartKind.Sale ? facts.Name : _names.Number("order"u8, default, channel);
        }
        return Math.Min(facts.Name, Math.Min(facts.MoreName, facts.LessName)) == NameBook.Full ? TooManyNames(row.Line) : null;
    }

    public static Reject TooManyNames(long line) => new(line, DropReason.TooManyNames,
        $"there are already {Storage.Registers.MaxNames} different names of touchpoints and events; put what varies (ids, times) into a column of its own");

    Reject? Money(RowSource row, ref RowFacts facts)
    {
        var currency = Cell(row, Meaning.Currency).Trim((byte)' ');
        facts.Currency = Storage.CurrencyCode.Parse(currency);
        if (facts.Currency == 0 && !currency.IsEmpty)
            return new(row.Line, DropReason.BadCurrency, $"currency '{Show(currency)}': use the three letters of ISO 4217, for example EUR");
        return Amount(row, Meaning.Value, facts.Currency, ref facts.Value) ?? Amount(row, Meaning.Cost, facts.Currency, ref facts.Cost);
    }

    Reject? Amount(RowSource row, Meaning meaning, int currency, ref long? minor)
    {
        var text = Cell(row, meaning);
        if (text.IsEmpty)
            return null;
        if (AmountText.Parse(text) is not { } amount)
            return new(row.Line, DropReason.BadAmount, $"{(meaning == Meaning.Value ? "value" : "cost")} '{Show(text)}': use a decimal point and no grouping, at most {AmountText.Limit:0}, for example 1234.50");
        minor = AmountText.Minor(amount, Storage.CurrencyCode.Decimals(currency));
        return null;
    }

    Reject? Score(RowSource row, ref RowFacts facts)
    {
        var text = Cell(row, Meaning.Score);
        var kind = Cell(row, Meaning.ScoreKind);
        if (text.IsEmpty)
            return null;
        if (ScoreText.Kind(kind) is not { } scale)
            return new(row.Line, DropReason.BadScore, $"score '{Show(text)}' with score_kind '{Show(kind)}': known are {ScoreText.Known}");
        if (AmountText.Parse(text) is not { } score || !Engine.Score.TryOf(scale, score, out _))
            return new(row.Line, DropReason.BadScore, $"score '{Show(text)}' is not on the scale of '{Show(kind)}': known are {ScoreText.Known}");
        facts.Score = (scale, (long)(score * 1000));
        return null;
    }

    Reject? Emotion(RowSource row, ref RowFacts facts)
    {
        var text = Cell(row, Meaning.Emotion);
        if (text.IsEmpty)
            return null;
        if (AmountText.Parse(text) is not { } emotion || emotion is < -2 or > 2)
            return new(row.Line, DropReason.BadEmotion, $"emotion '{Show(text)}': use a number from -2 to 2");
        facts.Emotion = (long)(emotion * 1000);
        return null;
    }

    Reject? Consent(RowSource row, ref RowFacts facts)
    {
        var text = Cell(row, Meaning.Consent);
        facts.Collected = plan.Collected;
        if (text.IsEmpty)
            return null;
        var list = Encoding.UTF8.GetString(text);
        if (!_consents.TryGetValue(list, out var collected))
        {
            collected = PurposeNames.Parse(list) is { } purposes ? new CollectedFor(LegalBasis.Consent, purposes) : null;
            if (_consents.Count < MaxConsents)
                _consents[list] = collected;
        }
        if (collected is null)
            return new(row.Line, DropReason.BadConsent, $"consent '{Show(text)}': a semicolon list of {PurposeNames.KnownPurposes}");
        facts.Collected = collected.Value;
        return null;
    }

    void Store(RowSource row, in RowFacts facts, PendingBatch batch)
    {
        var order = Put(batch, Cell(row, Meaning.Order));
        var line = Put(batch, Cell(row, Meaning.Line));
        var firstIdentifier = batch.Identifiers.Count;
        for (var cell = 0; cell < row.Cells; cell++)
            Identify(row, cell, batch);
        batch.Rows.Add(new PendingRow
        {
            Line = facts.Line,
            Ordinal = row.Ordinal,
            Time = facts.Time,
            LessTime = facts.LessTime,
            Name = facts.Name,
            MoreName = facts.MoreName,
            LessName = facts.LessName,
            IsBooked = row.Part is not null,
            OnlyIfBooked = row.Part is { OnlyIfBooked: true },
            Key = facts.Key,
            Purposes = facts.Collected.Bits,
            Value = facts.Value,
            Currency = facts.Currency,
            Order = order,
            OrderLine = line,
            Body = Body(row, facts, batch),
            FirstIdentifier = firstIdentifier,
            Identifiers = batch.Identifiers.Count - firstIdentifier,
        });
    }

    static Range Put(PendingBatch batch, ReadOnlySpan<byte> text)
    {
        var start = batch.Bytes.WrittenCount;
        batch.Bytes.Write(text);
        return start..batch.Bytes.WrittenCount;
    }

    void Identify(RowSource row, int cell, PendingBatch batch)
    {
        if (KindOf(row.Column(cell)) is not { } kind)
            return;
        if (identifiers.Prepare(kind, row.Cell(cell), batch.Identifiers) is not (Preparation.Prepared or Preparation.NamesNoOne or Preparation.Empty))
            UnusableIdentifiers++;
    }

    /// <summary>A column is an identifier when the tenant has a kind of its name, unless the name means something else in files.</summary>
    IdentifierKind? KindOf(FileColumn column)
    {
        while (_kinds.Count <= column.Id)
        {
            var next = columns.All[_kinds.Count];
            _kinds.Add(next.Meaning switch
            {
                Meaning.Customer => identifiers.Rules.Find(plan.CustomerKind),
                Meaning.Identifier or Meaning.Property => identifiers.Rules.Find(next.Name),
                _ => null,
            });
        }
        return _kinds[column.Id];
    }

    static Range Body(RowSource row, in RowFacts facts, PendingBatch batch)
    {
        var start = batch.Bytes.WrittenCount;
        var body = new BodyWriter(batch.Bytes);
        if (facts.Cost is { } cost)
            body.Number(BodyField.Cost, cost);
        if (facts.Score is { } score)
            body.Score(score.Kind, score.Thousandths);
        if (facts.Emotion is { } emotion)
            body.Number(BodyField.Emotion, emotion);
        WriteTexts(row, ref body, early: true);
        WriteTexts(row, ref body, early: false);
        return start..batch.Bytes.WrittenCount;
    }

    /// <summary>Conversion and phase come first, because the columns need them and stop reading behind them.</summary>
    static void WriteTexts(RowSource row, ref BodyWriter body, bool early)
    {
        for (var cell = 0; cell < row.Cells; cell++)
        {
            var column = row.Column(cell);
            var text = row.Cell(cell);
            var isEarly = column.Field is BodyField.Conversion or BodyField.Phase;
            if (text.IsEmpty || column.Field == default || isEarly != early)
                continue;
            if (column.Field == BodyField.Property)
                body.Property(column.Utf8Name, text);
            else
                body.Text(column.Field, text);
        }
    }

    static string Show(ReadOnlySpan<byte> text)
    {
        var shown = Encoding.UTF8.GetString(text[..Math.Min(text.Length, 60)]);
        return text.Length > 60 ? shown + "…" : shown;
    }

    /// <summary>What the steps found out about a row.</summary>
    struct RowFacts
    {
        public long Line, Time, LessTime;
        public int Name, MoreName, LessName, Currency;
        public ulong Key;
        public long? Value, Cost, Emotion;
        public (ScoreKind Kind, long Thousandths)? Score;
        public CollectedFor Collected;
    }
}
