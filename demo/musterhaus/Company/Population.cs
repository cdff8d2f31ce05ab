using System.Globalization;
using Wegmarke.Demo.Musterhaus.Planting;
using Wegmarke.Demo.Musterhaus.Words;

namespace Wegmarke.Demo.Musterhaus.Company;

/// <summary>Invents the customers, one by one, each from the seed and a number.</summary>
sealed class Population(ulong seed, Plants plants)
{
    const int FirstNumber = 100_001;
    const int FirstMember = 800_001;
    const double SharesCard = 0.04;
    const double HasSecondEmail = 0.12;

    static readonly string[][] s_women = Names("women.txt");
    static readonly string[][] s_men = Names("men.txt");
    static readonly string[] s_surnames = [.. Names("surnames.txt").SelectMany(line => line)];
    static readonly string[] s_streets = [.. Names("streets.txt").SelectMany(line => line)];
    static readonly string[] s_endings = ["example.org", "example.com", "example.de", "mail.example.org", "post.example.de"];
    static readonly (string Branch, string Zip, string Town)[] s_towns =
        [.. WordList.Lines("towns.txt").Select(line => line.Split(';')).Select(cells => (cells[0], cells[1], cells[2]))];

    readonly IReadOnlyList<Persona> _personas = plants.Personas.Count > 0 ? plants.Personas : [Persona.Everybody];

    public IReadOnlyList<Customer> Persons(int count)
    {
        var persons = Enumerable.Range(0, count).Select(Person).ToArray();
        for (var at = 1; at < count; at++)
            ShareCard(persons[at - 1], persons[at]);
        return persons;
    }

    /// <summary>Contact persons of the companies.</summary>
    public IReadOnlyList<Customer> Members()
    {
        var members = new List<Customer>();
        foreach (var (line, at) in WordList.Lines("accounts.txt").Select((line, at) => (line.Split(';'), at)))
        {
            var account = new BusinessAccount($"D{10_023 + 17 * at}", line[0], line[1], line[2], line[3], line[4] + ".example.com");
            var dice = Dice.For(seed, "account", at);
            for (var left = dice.Between(2, 5); left > 0; left--)
                members.Add(Member(members.Count, account));
        }
        return members;
    }

    Customer Person(int index)
    {
        var dice = Dice.For(seed, "person", index);
        var persona = dice.Weighted(_personas, persona => persona.Share);
        var isFemale = dice.Chance(persona.Female);
        var birthYear = 2025 - dice.Between(persona.AgeFrom, persona.AgeTo);
        var (first, last) = Name(dice, isFemale, birthYear);
        var home = dice.Weighted(Branch.All, branch => branch.Size);
        var town = dice.Of(s_towns.Where(town => town.Branch == home.Key).ToArray());
        var number = (FirstNumber + index).ToString(CultureInfo.InvariantCulture);
        return new()
        {
            Index = index,
            Dice = dice,
            Persona = persona,
            Number = number,
            IsFemale = isFemale,
            FirstName = first,
            LastName = last,
            BirthYear = birthYear,
            Home = home,
            Street = $"{dice.Of(s_streets)} {dice.Between(1, 140)}",
            Zip = town.Zip,
            Town = town.Town,
            Email = Address(dice, first, last, birthYear, index),
            SecondEmail = dice.Chance(HasSecondEmail) ? $"{Plain(first)}{number}@web.example.de" : null,
            Phone = $"+49 {dice.Between(150, 179)} {dice.Between(1_000_000, 9_999_999)}",
            Card = dice.Chance(persona.Card) ? $"MK{FirstNumber + index}{dice.Below(10)}" : null,
            HasAccount = dice.Chance(persona.Account),
            HasApp = dice.Chance(persona.App),
            GetsNewsletter = dice.Chance(persona.Newsletter),
            Since = dice.Chance(0.8) ? Period.First.AddDays(-dice.Between(30, 3000)) : Period.Day(dice.Below(Period.Days - 60)),
        };
    }

    Customer Member(int index, BusinessAccount account)
    {
        var dice = Dice.For(seed, "member", index);
        var isFemale = dice.Chance(0.5);
        var birthYear = dice.Between(1962, 1998);
        var (first, last) = Name(dice, isFemale, birthYear);
        return new()
        {
            Index = -1 - index,
            Dice = dice,
            Persona = Persona.Everybody,
            Number = (FirstMember + index).ToString(CultureInfo.InvariantCulture),
            IsFemale = isFemale,
            FirstName = first,
            LastName = last,
            BirthYear = birthYear,
            Home = Branch.All[0],
            Street = account.Street,
            Zip = account.Zip,
            Town = account.Town,
            Account = account,
            Email = $"{Plain(first)[..1]}.{Plain(last)}@{account.Domain}",
            Phone = $"+49 {dice.Between(5_000, 5_999)} {dice.Between(10_000, 99_999)}",
            HasAccount = false,
            HasApp = false,
            GetsNewsletter = dice.Chance(0.3),
            Since = Period.First.AddDays(-dice.Between(100, 2500)),
        };
    }

    /// <summary>Some couples have one card; the second keeps nothing but the surname of the first.</summary>
    static void ShareCard(Customer first, Customer second)
    {
        if (first.Card is { } card && second.Card is not null && first.Home == second.Home && second.Dice.Chance(SharesCard))
            second.Card = card;
    }

    static (string First, string Last) Name(Dice dice, bool isFemale, int birthYear)
    {
        var decade = Math.Clamp((birthYear - 1940) / 10, 0, s_women.Length - 1);
        var last = dice.Of(s_surnames);
        return (dice.Of((isFemale ? s_women : s_men)[decade]), dice.Chance(0.05) ? $"{last}-{dice.Of(s_surnames)}" : last);
    }

    static string Address(Dice dice, string first, string last, int birthYear, int index)
    {
        var name = dice.Below(3) switch
        {
            0 => $"{Plain(first)}.{Plain(last)}",
            1 => $"{Plain(first)[..1]}{Plain(last)}",
            _ => $"{Plain(last)}.{Plain(first)}{birthYear % 100:00}",
        };
        return $"{name}{index}@{dice.Of(s_endings)}";
    }

    static string Plain(string name) => string.Concat(name.ToLowerInvariant().Select(letter => letter switch
    {
        'ä' => "ae",
        'ö' => "oe",
        'ü' => "ue",
        'ß' => "ss",
        'ı' => "i",
        'ć' => "c",
        >= 'a' and <= 'z' => letter.ToString(),
        _ => "",
    }));

    static string[][] Names(string file) => [.. WordList.Lines(file).Select(line => line.Split(','))];
}
