using System.Text.Json;
using System.Text.Json.Serialization;
using Wegmarke.Demo.Musterhaus.Company;
using Wegmarke.Demo.Musterhaus.Words;

namespace Wegmarke.Demo.Musterhaus.Planting;

/// <summary>What is to be found in the data. What is left out is not in it but by chance.</summary>
public sealed record Plants
{
    static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    public static Plants None { get; } = new();

    [JsonInclude] internal FrustratingStep? FrustratingStep { get; init; }
    [JsonInclude] internal AdviceBreak? AdviceBreak { get; init; }
    [JsonInclude] internal NoResonance? NoResonance { get; init; }
    [JsonInclude] internal Ropo? Ropo { get; init; }
    [JsonInclude] internal LikeliestPath? LikeliestPath { get; init; }
    [JsonInclude] internal IdleChannel? IdleChannel { get; init; }
    [JsonInclude] internal IReadOnlyList<Persona> Personas { get; init; } = [];

    internal static JsonSerializerOptions Json => s_json;

    /// <summary>What <c>plants/default.json</c> says.</summary>
    public static Plants Shipped() => Parse(WordList.Text("default.json"));

    /// <exception cref="PlantsException">The text is not what the README of the demo describes.</exception>
    public static Plants Parse(string text)
    {
        try
        {
            var plants = JsonSerializer.Deserialize<Plants>(text, s_json) ?? None;
            foreach (var persona in plants.Personas)
                CheckPersona(persona);
            return plants;
        }
        catch (JsonException cause)
        {
            throw new PlantsException($"The plants cannot be read: {cause.Message} Members are listed in demo/musterhaus/README.md.", cause);
        }
    }

    static void CheckPersona(Persona persona)
    {
        var member = $"personas '{persona.Name}'";
        Check.Weights(persona.Routes, member + ".routes", Behaviour.Route.Keys);
        Check.Weights(persona.Likes, member + ".likes", [.. Category.All.Select(category => category.Name)]);
        Check.Weights(persona.Devices.ToDictionary(weight => weight.Key.ToString(), weight => weight.Value), member + ".devices", Enum.GetNames<Device>());
        foreach (var (name, share) in Shares(persona))
            Check.Share(share, $"{member}.{name}");
        if (persona.AgeFrom < 16 || persona.AgeTo > 100 || persona.AgeFrom > persona.AgeTo)
            throw new PlantsException($"{member} is {persona.AgeFrom} to {persona.AgeTo} years old; ages go from 16 to 100.");
        if (persona.NeedsPerYear is not (> 0 and <= 60) || persona.Visits is not (>= 0 and <= 20))
            throw new PlantsException($"{member}: needsPerYear must be above 0 and at most 60, visits from 0 to 20.");
        if (persona.Routes.Values.Sum() <= 0 || persona.Devices.Values.Sum() <= 0 || persona.Likes.Values.Any() && Category.All.Sum(c => persona.Likes.GetValueOrDefault(c.Name, 1)) <= 0)
            throw new PlantsException($"{member}: of routes, devices and likes at least one must weigh more than 0.");
    }

    static IEnumerable<(string, double)> Shares(Persona persona) =>
    [
        ("share", persona.Share), ("female", persona.Female), ("advice", persona.Advice), ("bargains", persona.Bargains), ("newsletter", persona.Newsletter),
        ("account", persona.Account), ("app", persona.App), ("card", persona.Card), ("social", persona.Social),
    ];
}
