using System.Text;
using Wegmarke.Catalogue;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>What a row counts as in totals, and a name that says so without the row's properties.</summary>
/// <param name="Name">Null when its own name says it all.</param>
/// <param name="IsLine">Together with others of its order it is one purchase or refund.</param>
readonly record struct Classified(InteractionName? Name, bool IsLine, bool IsRefund)
{
    public static Classified Of(in StoredRow row, Registers registers, TenantCatalogue catalogue)
    {
        var (source, name) = (registers.Source(row.Source), registers.Name(row.Name));
        var body = row.Body.ToArray();
        var answer = catalogue.Classifier.Fixed(source, name);
        var lasting = answer is null ? Lasting(source, name, answer ??= catalogue.Classifier.Of(source, name, property => Find(body, property)), catalogue.Classifier) : null;
        var touchpoint = catalogue.TouchpointOf(answer.Value.Touchpoint);
        var isSale = touchpoint.SellsWithOrder && row.Value is not null;
        return new(lasting, !row.Order.IsEmpty && (isSale || touchpoint.Role is TouchpointRole.Purchase or TouchpointRole.Refund),
            isSale ? row.Value < 0 : touchpoint.Role == TouchpointRole.Refund);
    }

    /// <summary>The own name, if that comes to the same without properties; else the touchpoint itself.</summary>
    static InteractionName? Lasting(string source, InteractionName name, Classification answer, Classifier classifier)
    {
        var channel = name.Channel.Length > 0 ? name.Channel : answer.Channel;
        InteractionName[] candidates = [name, new("", answer.Touchpoint, channel), new(name.Event, answer.Touchpoint, channel)];
        var fitting = candidates.Where(candidate => classifier.Of(source, candidate, static _ => null) is var other && other.Touchpoint == answer.Touchpoint && other.Channel == answer.Channel);
        var chosen = fitting.DefaultIfEmpty(candidates[1]).First();
        return chosen == name ? null : chosen;
    }

    /// <summary>Value of a property or canonical field; null when the row has none.</summary>
    public static string? Find(byte[] body, string name)
    {
        var reader = new BodyReader(body);
        while (reader.Next())
        {
            if (reader.Field == BodyField.Property ? Encoding.UTF8.GetString(reader.PropertyName) == name : reader.Field > BodyField.Emotion && BodyText.Name(reader.Field) == name)
                return Encoding.UTF8.GetString(reader.Field == BodyField.Property ? reader.PropertyValue : reader.Value);
        }
        return null;
    }
}
