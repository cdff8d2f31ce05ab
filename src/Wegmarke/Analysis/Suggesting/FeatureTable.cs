using System.Text.Json.Nodes;
using Wegmarke.Catalogue;
using Wegmarke.Engine;

namespace Wegmarke.Analysis.Suggesting;

/// <summary>What customers differ in, counted in one pass over their interactions: where they have contact and where they buy, on which devices, with
/// which kinds of touchpoints, how often and for how much.</summary>
sealed class FeatureTable
{
    /// <summary>What hardly anybody does says nothing about anybody.</summary>
    const double LeastShare = 0.05;

    const int FewestContacts = 3;
    const int MostDevices = 6;

    static readonly TouchpointRole[] s_roles = [TouchpointRole.Advice, TouchpointRole.Research, TouchpointRole.Offer, TouchpointRole.Service, TouchpointRole.Loyalty, TouchpointRole.Discovery];

    readonly TenantJourneys _data;
    readonly Dimension _devices;
    readonly TouchpointRole[] _roleOf;
    readonly List<CustomerCounts> _counts = [];

    public FeatureTable(TenantJourneys data, Dimension devices)
    {
        (_data, _devices) = (data, devices);
        _roleOf = [.. Enumerable.Range(0, data.Touchpoints.Count).Select(code => data.Touchpoint(code).Role)];
        var all = Enumerable.Range(0, data.ProfileCount).Select(Count).OfType<CustomerCounts>().ToArray();
        HasBuyers = all.Any(one => one.Purchases > 0);
        _counts.AddRange(all.Where(one => HasBuyers ? one.Purchases > 0 : one.Contacts >= FewestContacts));
    }

    /// <summary>Somebody bought: then only those who did are grouped.</summary>
    public bool HasBuyers { get; }

    public IReadOnlyList<CustomerCounts> Customers => _counts;

    /// <summary>The condition that one is grouped at all.</summary>
    public JsonObject Eligible => HasBuyers
        ? new() { ["purchases"] = new JsonObject { ["atLeast"] = 1 } }
        : new() { ["contacts"] = new JsonObject { ["with"] = new JsonObject { ["byCustomer"] = true }, ["atLeast"] = FewestContacts } };

    public IReadOnlyList<Feature> Features() =>
    [
        .. Channels("contacts", new("Kontakte", "Contacts"), one => one.ByChannel, "byCustomer"),
        .. HasBuyers ? Channels("purchases", new("Käufe", "Purchases"), one => one.PurchasesByChannel, "purchase") : [],
        .. Devices(),
        .. s_roles.Select(Role).Where(IsCommon),
        new("frequency", new("Käufe", "Purchases"), [.. _counts.Select(one => (double)one.Purchases)], 1, limit => new() { ["purchases"] = new JsonObject { ["atLeast"] = limit } }) { IsLogarithmic = true },
        new("revenue", new("Umsatz", "Revenue"), [.. _counts.Select(one => one.Revenue / MinorUnits)], 10, limit => new() { ["revenue"] = new JsonObject { ["atLeast"] = limit } }) { IsLogarithmic = true },
    ];

    public double MinorUnits => Math.Pow(10, _data.Currency == 0 ? 2 : Storage.CurrencyCode.Decimals(_data.Currency));

    IEnumerable<Feature> Channels(string group, LocalText what, Func<CustomerCounts, int[]> counts, string flag) =>
        Enumerable.Range(0, _data.Channels.Count).Select(channel => Share(group, Labelled(what, _data.Channel(channel).Name), one => counts(one)[channel], one => counts(one).Sum(),
            new() { ["channel"] = _data.Channels[channel], [flag] = true }, new() { [flag] = true }) with
        { Channel = _data.Channels[channel] }).Where(IsCommon);

    IEnumerable<Feature> Devices()
    {
        var all = Enumerable.Range(1, _devices.Values.Count).Where(code => code <= MostDevices).ToArray();
        string[] names = [.. all.Select(_devices.Values.Text)];
        return all.Select(device => Share("devices", Labelled(new("Gerät", "Device"), new(_devices.Values.Text(device), _devices.Values.Text(device))), one => one.ByDevice[device], one => one.ByDevice.Skip(1).Sum(),
            new() { ["device"] = _devices.Values.Text(device) }, new() { ["device"] = Texts(names) })).Where(IsCommon);
    }

    Feature Role(TouchpointRole role)
    {
        string[] keys = [.. _data.Touchpoints.Where((_, code) => _roleOf[code] == role)];
        return Share("roles", Labelled(new("Kontakte", "Contacts"), RoleNames.Of(role)), one => one.ByRole[(int)role], one => one.Contacts,
            new() { ["touchpoint"] = Texts(keys) }, new() { ["byCustomer"] = true });
    }

    Feature Share(string group, LocalText label, Func<CustomerCounts, int> part, Func<CustomerCounts, int> whole, JsonObject with, JsonObject of) => new(
        group, label, [.. _counts.Select(one => whole(one) == 0 ? double.NaN : part(one) / (double)whole(one))], 0.05m,
        limit => new() { ["share"] = new JsonObject { ["with"] = with.DeepClone(), ["of"] = of.DeepClone(), ["atLeast"] = limit } })
    { IsShare = true };

    static bool IsCommon(Feature feature) => feature.Mean is >= LeastShare and <= 1 - LeastShare;

    static LocalText Labelled(LocalText what, LocalText value) => new($"{what.De}: {value.In(Language.German)}", $"{what.En}: {value.In(Language.English)}");

    static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    /// <summary>Null of a profile without interactions.</summary>
    CustomerCounts? Count(int profile)
    {
        var columns = _data.Journeys.ColumnsOf(profile);
        var (start, length) = columns.PositionsOf(profile).GetOffsetAndLength(columns.Count);
        if (length == 0)
            return null;
        var counts = new CustomerCounts(profile, new int[_data.Channels.Count], new int[_data.Channels.Count], new int[MostDevices + 1], new int[Enum.GetValues<TouchpointRole>().Length]);
        var devices = _devices.In(columns);
        for (var at = start; at < start + length; at++)
            Add(counts, columns, at, devices[at]);
        return counts;
    }

    void Add(CustomerCounts counts, JourneyColumns columns, int at, int device)
    {
        var (role, channel) = (_roleOf[columns.Touchpoints.Span[at]], columns.Channels.Span[at]);
        if (role != TouchpointRole.Outreach)
        {
            counts.Contacts++;
            counts.ByChannel[channel]++;
            counts.ByRole[(int)role]++;
        }
        if (device is > 0 and <= MostDevices)
            counts.ByDevice[device]++;
        if (!columns.Purchases[at] && !columns.Refunds[at])
            return;
        counts.Revenue += columns.Values.At(at) is [var value, ..] ? value : 0;
        if (!columns.Purchases[at])
            return;
        counts.Purchases++;
        counts.PurchasesByChannel[channel]++;
    }
}
