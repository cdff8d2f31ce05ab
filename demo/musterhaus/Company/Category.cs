namespace Wegmarke.Demo.Musterhaus.Company;

/// <summary>How long a purchase of the category is thought over, and in which months it is wanted.</summary>
sealed record Category(string Name, string Path, NeedSize Size, int Vat, double Demand, IReadOnlyList<double> Months)
{
    static readonly double[] s_spring = [0.5, 0.8, 1.5, 1.8, 1.7, 1.4, 1.2, 1.0, 0.8, 0.5, 0.4, 0.4];
    static readonly double[] s_summer = [0.4, 0.5, 0.7, 1.0, 1.4, 1.8, 1.8, 1.4, 0.9, 0.6, 0.6, 0.9];
    static readonly double[] s_winter = [1.3, 1.0, 0.9, 0.8, 0.7, 0.6, 0.6, 0.7, 1.1, 1.5, 1.7, 1.7];
    static readonly double[] s_even = [0.9, 0.9, 1.1, 1.1, 1.1, 1.0, 1.0, 1.0, 1.0, 0.9, 1.0, 1.2];

    public static IReadOnlyList<Category> All { get; } =
    [
        new("Fahrrad", "fahrraeder", NeedSize.Big, 19, 0.07, s_spring),
        new("E-Bike", "e-bikes", NeedSize.Big, 19, 0.06, s_spring),
        new("Kinderrad", "kinderraeder", NeedSize.Medium, 19, 0.04, s_spring),
        new("Fahrradzubehör", "zubehoer", NeedSize.Small, 19, 0.20, s_spring),
        new("Ersatzteile", "ersatzteile", NeedSize.Small, 19, 0.14, s_spring),
        new("Bekleidung", "bekleidung", NeedSize.Medium, 19, 0.17, s_winter),
        new("Schuhe", "schuhe", NeedSize.Medium, 19, 0.10, s_winter),
        new("Rucksäcke", "rucksaecke", NeedSize.Medium, 19, 0.06, s_summer),
        new("Zelte & Schlafen", "zelte-schlafen", NeedSize.Big, 19, 0.05, s_summer),
        new("Kochen & Ausrüstung", "ausruestung", NeedSize.Small, 19, 0.07, s_summer),
        new("Karten & Bücher", "karten-buecher", NeedSize.Small, 7, 0.04, s_even),
    ];

    public static Category Of(string name) => All.First(category => category.Name == name);

    public bool IsCycle => Name is "Fahrrad" or "E-Bike" or "Kinderrad";
}
