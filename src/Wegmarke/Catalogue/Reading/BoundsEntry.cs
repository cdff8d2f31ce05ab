using System.Text.Json;
using Wegmarke.Engine;

namespace Wegmarke.Catalogue.Reading;

sealed record BoundsEntry(int? Min, int? Max)
{
    public static BoundsEntry Read(JsonElement element)
    {
        var fields = new Fields(element, "min", "max");
        return new(fields.Number("min"), fields.Number("max"));
    }

    public static BoundsEntry? From(Bounds bounds) => bounds.IsAny ? null : new(bounds.Least, bounds.Most);
}
