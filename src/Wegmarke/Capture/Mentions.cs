using System.Text;
using Wegmarke.Privacy;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>Finds a person's identifiers in the bodies of other people's interactions, in whatever spelling and column.</summary>
sealed class Mentions(Person person, Identifiers identifiers)
{
    readonly HashSet<(byte Kind, string Value)> _own = [.. person.Identifiers.Where(one => !one.IsShared).Select(one => (one.Kind, one.Value))];
    readonly IdentifierKind[] _kinds = [.. person.Identifiers.Select(one => one.Kind).Distinct().Select(identifiers.Rules.ByCode).OfType<IdentifierKind>()];
    readonly PreparedIdentifiers _prepared = new();

    /// <summary>What is left of the body without them; null when there is none in it.</summary>
    public IReadOnlyList<BodyPart>? KeptOf(ReadOnlySpan<byte> body)
    {
        var kept = new List<BodyPart> { new(0, 1) };
        var isFound = false;
        var reader = new BodyReader(body);
        while (reader.Next())
        {
            if (Is(reader))
                isFound = true;
            else
                kept.Add(reader.Part);
        }
        return isFound ? kept : null;
    }

    bool Is(in BodyReader field) => field.Field switch
    {
        <= BodyField.Phase => false,
        BodyField.Property => Names(field.PropertyValue),
        _ => Names(field.Value),
    };

    /// <summary>Whether the text is one of their identifiers.</summary>
    public bool Names(ReadOnlySpan<byte> text)
    {
        foreach (var kind in _kinds)
        {
            _prepared.Clear();
            if (identifiers.Prepare(kind, text, _prepared) != Preparation.Prepared)
                continue;
            var row = _prepared.Row(0, 1);
            if (_own.Contains((kind.Code, Encoding.UTF8.GetString(row.ValueOf(row.Items[0])))))
                return true;
        }
        return false;
    }
}
