using System.Text;
using Wegmarke.Capture;

namespace Wegmarke.Analysis.Building;

/// <summary>Looks properties of one row up by name, for rules that ask for them.</summary>
sealed class BodyProperties
{
    byte[] _body = [];

    public BodyProperties() => Find = Look;

    /// <summary>Value of a property or canonical field; null when the row has none.</summary>
    public Func<string, string?> Find { get; }

    public void Use(ReadOnlySpan<byte> body) => _body = body.ToArray();

    string? Look(string name)
    {
        var reader = new BodyReader(_body);
        while (reader.Next())
        {
            if (reader.Field == BodyField.Property)
            {
                if (Encoding.UTF8.GetString(reader.PropertyName) == name)
                    return Encoding.UTF8.GetString(reader.PropertyValue);
            }
            else if (reader.Field > BodyField.Emotion && BodyText.Name(reader.Field) == name)
            {
                return Encoding.UTF8.GetString(reader.Value);
            }
        }
        return null;
    }
}
