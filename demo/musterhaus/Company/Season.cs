namespace Wegmarke.Demo.Musterhaus.Company;

/// <summary>What is wanted when.</summary>
static class Season
{
    /// <summary>Categories by what is wanted in the month and by what a persona likes.</summary>
    public static Category Pick(Dice dice, int day, IReadOnlyDictionary<string, double> likes)
    {
        var month = Period.Day(day).Month - 1;
        return dice.Weighted(Category.All, category => category.Demand * category.Months[month] * likes.GetValueOrDefault(category.Name, 1));
    }

    /// <summary>How much is going on, against an ordinary day.</summary>
    public static double Bustle(int day) => Period.Day(day) switch
    {
        var date when IsBlackWeek(date) => 2.2,
        { Month: 12, Day: < 23 } => 1.3,
        { Month: 3 or 4 or 5 } => 1.25,
        { Month: 1 or 2 } => 0.75,
        _ => 1,
    };

    /// <summary>The week of Black Friday, from Monday to the Monday after.</summary>
    public static bool IsBlackWeek(DateOnly date) => date is { Year: 2025, Month: 11, Day: >= 24 } or { Year: 2025, Month: 12, Day: 1 };

    /// <summary>Percent off the list price: in the Black Week, and at the end of the seasons on what is worn.</summary>
    public static int Reduction(int day, Category category) => Period.Day(day) switch
    {
        var date when IsBlackWeek(date) => 20,
        { Month: 2 or 8 } when category.Name is "Bekleidung" or "Schuhe" or "Zelte & Schlafen" => 15,
        _ => 0,
    };
}
