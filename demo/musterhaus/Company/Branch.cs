namespace Wegmarke.Demo.Musterhaus.Company;

/// <summary>A shop in a town; <see cref="Letter"/> begins its receipt numbers.</summary>
sealed record Branch(string Key, string Letter, string Town, string Street, string Zip, double Size, int Tills)
{
    public static IReadOnlyList<Branch> All { get; } =
    [
        new("hannover", "H", "Hannover", "Engelbosteler Damm 41", "30167", 0.34, 3),
        new("braunschweig", "B", "Braunschweig", "Hagenbrücke 12", "38100", 0.25, 2),
        new("goettingen", "G", "Göttingen", "Groner Tor 5", "37073", 0.21, 2),
        new("oldenburg", "O", "Oldenburg", "Stau 77", "26122", 0.20, 2),
    ];
}
