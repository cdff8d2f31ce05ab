using Wegmarke.Demo.Musterhaus.Planting;

namespace Wegmarke.Demo.Musterhaus.Company;

/// <summary>A person who buys at Musterhaus: what is known of them, and how they are minded just now.</summary>
sealed class Customer
{
    public required int Index { get; init; }
    public required Dice Dice { get; init; }
    public required Persona Persona { get; init; }
    public required string Number { get; init; }
    public required bool IsFemale { get; init; }
    public required string FirstName { get; init; }
    public required string LastName { get; init; }
    public required int BirthYear { get; init; }
    public required Branch Home { get; init; }
    public required string Street { get; init; }
    public required string Zip { get; init; }
    public required string Town { get; init; }
    public required string Email { get; init; }
    public string? SecondEmail { get; init; }
    public required string Phone { get; init; }
    public string? Card { get; set; }
    public required bool HasAccount { get; set; }
    public required bool HasApp { get; init; }
    public required bool GetsNewsletter { get; set; }
    public required DateOnly Since { get; init; }

    /// <summary>Company that the person orders for.</summary>
    public BusinessAccount? Account { get; init; }

    /// <summary>How content: 1 is as usual, 0 has had enough. It moves with what happens and scales how often the customer comes.</summary>
    public double Mood { get; set; } = 1;

    public bool HasBought { get; set; }

    /// <summary>When the customer last looked something up online.</summary>
    public DateTime? LastResearch { get; set; }

    public string UserId => "mh" + Number;

    /// <summary>The address used this time: some people have two.</summary>
    public string AnEmail => SecondEmail is { } second && Dice.Chance(0.35) ? second : Email;

    public Device PickDevice() => Dice.Weighted(s_devices, device => Persona.Devices.GetValueOrDefault(device));

    static readonly Device[] s_devices = Enum.GetValues<Device>();
}
