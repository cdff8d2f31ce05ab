using System.Text;
using Wegmarke.Capture;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Dimensions;

/// <summary>Reads what one dimension asks of a row, and of the body no further than that. One thread.</summary>
sealed class RowField(DimensionName name, Registers registers)
{
    readonly byte[] _property = Encoding.UTF8.GetBytes(name.Text);
    readonly Dictionary<uint, byte[]> _texts = [];

    /// <summary>Empty when the row says nothing; valid as long as the row.</summary>
    public ReadOnlySpan<byte> Of(in StoredRow row) => name.Kind switch
    {
        DimensionKind.Source => Text((uint)row.Source, source => registers.Source((int)source)),
        DimensionKind.Event => Text((uint)row.Name, said => registers.Name((int)said).Event),
        DimensionKind.Word => Text((uint)row.Name, said => registers.Name((int)said) is var name && name.Touchpoint.Length > 0 ? name.Touchpoint : name.Event),
        DimensionKind.Purposes => Text(row.Purposes, bits => PurposeNames.Text(CollectedFor.FromBits(bits).Purposes)),
        DimensionKind.Basis => Text(row.Purposes, bits => PurposeNames.Text(CollectedFor.FromBits(bits).Basis)),
        DimensionKind.Order => row.Order,
        DimensionKind.Field => Field(row.Body, name.Field),
        _ => Property(row.Body),
    };

    ReadOnlySpan<byte> Text(uint number, Func<uint, string> text)
    {
        if (!_texts.TryGetValue(number, out var bytes))
            _texts[number] = bytes = Encoding.UTF8.GetBytes(text(number));
        return bytes;
    }

    /// <summary>Fields stand in the order of the file's columns.</summary>
    static ReadOnlySpan<byte> Field(ReadOnlySpan<byte> body, BodyField field)
    {
        var reader = new BodyReader(body);
        while (reader.Next())
        {
            if (reader.Field == field)
                return reader.Value;
        }
        return [];
    }

    ReadOnlySpan<byte> Property(ReadOnlySpan<byte> body)
    {
        var reader = new BodyReader(body);
        while (reader.Next())
        {
            if (reader.Field == BodyField.Property && reader.PropertyName.SequenceEqual(_property))
                return reader.PropertyValue;
        }
        return [];
    }
}
