using Wegmarke.Demo.Musterhaus.Company;

namespace Wegmarke.Demo.Musterhaus.Planting;

/// <summary>A kind of customer: where, when, what and how. What a file does not say is as with everybody.</summary>
sealed record Persona
{
    /// <summary>Everybody, when no personas are planted.</summary>
    public static Persona Everybody { get; } = new() { Name = "Alle", Share = 1 };

    public required string Name { get; init; }

    /// <summary>Of all customers; shares are taken in proportion.</summary>
    public required double Share { get; init; }

    public int AgeFrom { get; init; } = 20;
    public int AgeTo { get; init; } = 78;
    public double Female { get; init; } = 0.5;

    /// <summary>Where needs end in a purchase: <c>store</c>, <c>online</c>, <c>app</c>, <c>phone</c>.</summary>
    public IReadOnlyDictionary<string, double> Routes { get; init; } = new Dictionary<string, double> { ["store"] = 0.46, ["online"] = 0.40, ["app"] = 0.09, ["phone"] = 0.05 };

    public IReadOnlyDictionary<Device, double> Devices { get; init; } = new Dictionary<Device, double> { [Device.Desktop] = 0.42, [Device.Mobile] = 0.48, [Device.Tablet] = 0.10 };

    public DayPart Hours { get; init; } = DayPart.Any;

    /// <summary>Visits to the website before a purchase that is thought over; half of it for a smaller one.</summary>
    public double Visits { get; init; } = 2.4;

    /// <summary>Chance of asking for advice in the branch before a purchase that is thought over; half of it for a smaller one.</summary>
    public double Advice { get; init; } = 0.55;

    public double NeedsPerYear { get; init; } = 2.1;
    public BasketSize Basket { get; init; } = BasketSize.Medium;

    /// <summary>Chance of holding out for a reduced price.</summary>
    public double Bargains { get; init; } = 0.3;

    public double Newsletter { get; init; } = 0.5;
    public double Account { get; init; } = 0.75;
    public double App { get; init; } = 0.2;
    public double Card { get; init; } = 0.8;
    public double Social { get; init; } = 0.25;
    public Tone Tone { get; init; } = Tone.Plain;

    /// <summary>Categories liked more (above 1) or less than by everybody.</summary>
    public IReadOnlyDictionary<string, double> Likes { get; init; } = new Dictionary<string, double>();
}
