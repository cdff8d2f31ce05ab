using Wegmarke.Capture.Files;

namespace Wegmarke.Capture.Mapping;

/// <summary>What the first row of an order says for the following ones: time, customer, place. Exports often leave these empty on further lines.</summary>
sealed class HeaderCells
{
    readonly Dictionary<int, byte[]> _kept = [];
    byte[] _order = [];

    public static bool IsOfHeader(FileColumn column) =>
        column.Meaning is Meaning.Time or Meaning.Customer or Meaning.Identifier or Meaning.Channel or Meaning.Touchpoint or Meaning.Currency or Meaning.Consent
        || column.Field is Wegmarke.Capture.BodyField.Location or Wegmarke.Capture.BodyField.Campaign or Wegmarke.Capture.BodyField.Session or Wegmarke.Capture.BodyField.Device;

    /// <summary>Whether the row goes on with the order of the row before.</summary>
    public bool GoesOn(ReadOnlySpan<byte> order)
    {
        if (!order.IsEmpty && order.SequenceEqual(_order))
            return true;
        _order = order.ToArray();
        _kept.Clear();
        return false;
    }

    public void Keep(int cell, ReadOnlySpan<byte> text)
    {
        if (!text.IsEmpty)
            _kept[cell] = text.ToArray();
    }

    public ReadOnlySpan<byte> Of(int cell) => _kept.GetValueOrDefault(cell);
}
