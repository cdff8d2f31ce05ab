using System.Buffers.Text;
using System.Runtime.InteropServices;
using Wegmarke.Capture.Files;

namespace Wegmarke.Capture.Mapping;

/// <summary>Rows of an order export as purchases, refunds and cancellations. A row that says that a part of its sale was given back is two rows.</summary>
sealed class OrderRows : RowSource
{
    readonly MappedRows _rows;
    readonly MappedCells _mapped;
    readonly FileColumn _event;
    readonly FileColumn _value;
    readonly HeaderCells _header = new();
    readonly HashSet<ulong> _valued = [];
    readonly List<int> _byName = [];
    readonly byte[] _amount = new byte[CellText.MaxBytes];
    readonly bool _mayRefund;
    readonly int _orderAt, _statusAt, _typeAt, _quantityAt, _valueAt, _refundedAt, _refundTimeAt;
    int _amountLength;
    OrderPart? _part;
    OrderState _state;
    byte[] _name = [];
    Reject? _problem;
    bool _goesOn, _refundFollows, _isFirstOfOrder = true;

    public OrderRows(MappedRows rows, ColumnSet columns)
    {
        (_rows, _mapped) = (rows, rows.Mapped);
        (_event, _value) = (columns.Canonical("event"), columns.Canonical("value"));
        (_orderAt, _statusAt, _typeAt, _quantityAt) = (Index("order"), Index("status"), Index("type"), Index("quantity"));
        (_valueAt, _refundedAt, _refundTimeAt) = (Index("value"), Index("refunded"), Index("refunded_at"));
        _mayRefund = _refundedAt >= 0 || _statusAt >= 0;
    }

    public override long Line => _rows.Line;

    /// <summary>What was given back follows the sale of the same row.</summary>
    public override long Ordinal => _rows.Line * 2 + (_part?.Kind == OrderPartKind.Refund ? 1 : 0);

    public override ReadOnlySpan<byte> Raw => _rows.Raw;

    public override Reject? Problem => _rows.Problem ?? _problem;

    public override int Cells => _rows.Cells + 2;

    public override long Position => _rows.Position;

    public override SkippedLines Skipped => _rows.Skipped;

    public override long HiddenRows => _rows.HiddenRows;

    public override long FailedFormulas => _rows.FailedFormulas;

    public override RowSource Origin => _rows.Origin;

    public override RowSource Written => _rows.Written;

    public override OrderPart? Part => _part;

    public override FileColumn Column(int cell) => cell < _rows.Cells ? _rows.Column(cell) : cell == _rows.Cells ? _event : _value;

    public override ReadOnlySpan<byte> Cell(int cell)
    {
        if (cell == _rows.Cells)
            return _name;
        if (cell > _rows.Cells)
            return _amount.AsSpan(0, _amountLength);
        var column = _rows.Column(cell);
        if (column.Meaning is Meaning.Event or Meaning.Value || (column.Meaning == Meaning.Touchpoint && _state != OrderState.Sale))
            return default;
        var text = _rows.Cell(cell);
        return text.IsEmpty && _goesOn && HeaderCells.IsOfHeader(column) ? _header.Of(cell) : text;
    }

    public override ReadOnlySpan<int> ByName
    {
        get
        {
            _byName.Clear();
            _byName.AddRange(Enumerable.Range(0, Cells));
            _byName.Sort((left, right) => string.CompareOrdinal(Column(left).Name, Column(right).Name));
            return CollectionsMarshal.AsSpan(_byName);
        }
    }

    public override bool Next()
    {
        if (_refundFollows)
        {
            Refund();
            return true;
        }
        (_part, _amountLength, _state, _problem) = (null, 0, OrderState.Sale, null);
        if (!_rows.Next())
            return false;
        if (_rows.Problem is null)
            Read();
        return true;
    }

    void Read()
    {
        var order = Mapped(_orderAt);
        _goesOn = _header.GoesOn(order);
        for (var cell = 0; !_goesOn && cell < _rows.Cells; cell++)
        {
            if (HeaderCells.IsOfHeader(_rows.Column(cell)))
                _header.Keep(cell, _rows.Cell(cell));
        }
        var (status, value) = (OrderWords.Of(Mapped(_statusAt)), Value(order));
        var own = RowState(value);
        if (own != OrderState.Sale)
            Return(own, value, order.IsEmpty);
        else
            Sale(status, value, order.IsEmpty);
    }

    /// <summary>What the row itself is: its type says so, or an amount or a quantity below zero.</summary>
    OrderState RowState(decimal? value)
    {
        var told = OrderWords.Of(Mapped(_typeAt));
        if (told != OrderState.Sale)
            return told;
        if (AmountText.Parse(Mapped(_quantityAt)) < 0)
            return OrderState.Returned;
        return value < 0 ? OrderState.Refunded : OrderState.Sale;
    }

    void Return(OrderState state, decimal? value, bool isUnnumbered)
    {
        (_state, _name) = (state, OrderWords.Event(state));
        Amount(value is { } given ? -Math.Abs(given) : null);
        _part = isUnnumbered ? null : new(OrderPartKind.Return, _name, [], OnlyIfBooked: false);
    }

    void Sale(OrderState status, decimal? value, bool isUnnumbered)
    {
        var isCancelled = status == OrderState.Cancelled;
        (_state, _name) = (isCancelled ? OrderState.Cancelled : OrderState.Sale, OrderWords.Event(isCancelled ? status : OrderState.Sale));
        Amount(isCancelled ? null : value);
        if (isUnnumbered)
            return;
        _part = new(OrderPartKind.Sale, OrderWords.Event(isCancelled ? status : OrderState.Refunded), Mapped(_refundTimeAt).ToArray(), OnlyIfBooked: false);
        _refundFollows = _mayRefund;
    }

    /// <summary>Of an order that was cancelled nothing stands, and so nothing was given back of it.</summary>
    void Refund()
    {
        _refundFollows = false;
        var status = OrderWords.Of(Mapped(_statusAt));
        var value = Value(default);
        var given = status == OrderState.Cancelled ? 0
            : AmountText.Parse(Mapped(_refundedAt)) is { } part and not 0 ? Math.Abs(part)
            : status is OrderState.Refunded or OrderState.Returned ? value ?? 0 : 0;
        _state = status == OrderState.Returned ? OrderState.Returned : OrderState.Refunded;
        _name = OrderWords.Event(given == 0 ? OrderState.Sale : _state);
        Amount(given == 0 ? null : -given);
        _part = new(OrderPartKind.Refund, OrderWords.Event(_state), Mapped(_refundTimeAt).ToArray(), OnlyIfBooked: given == 0);
    }

    /// <summary>Where every row repeats the order's total, the first of them gives it.</summary>
    decimal? Value(ReadOnlySpan<byte> order)
    {
        if (_valueAt < 0)
            return null;
        if (!order.IsEmpty && _mapped.IsOncePerOrder(_valueAt))
            _isFirstOfOrder = _valued.Add(RowKey.HashOf(order));
        if ((_mapped.IsOncePerOrder(_valueAt) && !_isFirstOfOrder) || _mapped[_valueAt].IsEmpty)
            return null;
        if (AmountText.Parse(_mapped[_valueAt]) is { } amount)
            return amount;
        _problem = new(Line, DropReason.BadAmount, $"value '{System.Text.Encoding.UTF8.GetString(_mapped[_valueAt])}': at most {AmountText.Limit:0}");
        return null;
    }

    void Amount(decimal? amount) =>
        _amountLength = amount is { } number && Utf8Formatter.TryFormat(number, _amount, out var written) ? written : 0;

    ReadOnlySpan<byte> Mapped(int target) => target < 0 ? default : _mapped[target];

    int Index(string target) => _mapped.Targets.ToList().IndexOf(target);

    public override void Dispose() => _rows.Dispose();
}
