using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Wegmarke.Capture.Files;
using Wegmarke.Capture.Steps;
using Wegmarke.Storage;

namespace Wegmarke.Capture.SegmentApi;

/// <summary>The products of an order. The message was checked before: what cannot be read as a product says nothing.</summary>
static class SegmentOrder
{
    /// <summary>An order of more lines is one of a catalogue's mistakes; its total still counts.</summary>
    const int MaxLines = 500;

    /// <summary>Minor units, whatever its sign; null when it is no amount.</summary>
    public static long? Amount(ReadOnlySpan<byte> text, int currency) =>
        Number(text) is { } amount && Math.Abs(amount) <= AmountText.Limit ? AmountText.Minor(Math.Abs(amount), CurrencyCode.Decimals(currency)) : null;

    static decimal? Number(ReadOnlySpan<byte> text) => Utf8Parser.TryParse(text, out decimal number, out var used) && used == text.Length && used > 0 ? number : null;

    public static IReadOnlyList<OrderLine> Lines(ReadOnlySpan<byte> products, int currency)
    {
        if (products.IsEmpty || products[0] != '[')
            return [];
        using var json = JsonDocument.Parse(products.ToArray());
        var (lines, seen) = (new List<OrderLine>(), new Dictionary<string, int>());
        foreach (var product in json.RootElement.EnumerateArray().Where(element => element.ValueKind == JsonValueKind.Object).Take(MaxLines))
            lines.Add(Line(product, lines.Count, seen, currency));
        return lines;
    }

    static OrderLine Line(JsonElement product, int place, Dictionary<string, int> seen, int currency)
    {
        var name = Text(product, "product_id") ?? Text(product, "sku") ?? Text(product, "id") ?? Text(product, "name") ?? "";
        var id = name.Length > 0 ? name : $"#{place + 1}";
        var count = seen[id] = seen.GetValueOrDefault(id) + 1;
        var (price, quantity) = (Text(product, "price"), Text(product, "quantity"));
        var pieces = Number(Encoding.UTF8.GetBytes(quantity ?? "1")) ?? 1;
        var amount = price is not null && Number(Encoding.UTF8.GetBytes(price)) is { } one && Math.Abs(one * pieces) <= AmountText.Limit
            ? AmountText.Minor(Math.Abs(one * pieces), CurrencyCode.Decimals(currency)) : (long?)null;
        return new(
            Encoding.UTF8.GetBytes(count > 1 ? $"{id} ({count})" : id), Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes(quantity ?? ""), amount,
            [.. product.EnumerateObject().Where(member => Text(member.Value) is not null).Select(member => (Encoding.UTF8.GetBytes(member.Name), Encoding.UTF8.GetBytes(Text(member.Value)!)))]); // nulls are left out before
    }

    static string? Text(JsonElement product, string name) => product.TryGetProperty(name, out var value) ? Text(value) : null;

    static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() is { Length: > 0 } text ? text : null,
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => value.GetRawText(),
    };
}
