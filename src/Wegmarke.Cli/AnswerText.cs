using System.Globalization;
using Spectre.Console;
using Wegmarke.Analysis;

namespace Wegmarke.Cli;

/// <summary>What all tables of answers share.</summary>
static class AnswerText
{
    const int MostLetters = 48;

    /// <summary>Text from data, shortened so that a row stays a row.</summary>
    public static string Cell(string text) => Markup.Escape(Shown.Text(text.Length <= MostLetters ? text : text[..(MostLetters - 1)] + "…"));

    public static string Part(AskedParts? by, PartName? part) => part is null ? "" : Cell(by?.Parts.FirstOrDefault(one => one.Kind == part.Kind && one.Value == part.Value)?.Name ?? part.Value ?? "");

    public static string Share(double? share) => share is { } known ? known.ToString("P1", CultureInfo.InvariantCulture) : "–";

    /// <summary>In the largest unit that fits, with a decimal where it matters.</summary>
    public static string Duration(TimeSpan time) => time switch
    {
        { TotalSeconds: < 59.5 } => $"{time.TotalSeconds:0} s",
        { TotalMinutes: < 59.5 } => $"{time.TotalMinutes:0} min",
        { TotalHours: < 23.5 } => $"{time.TotalHours:0.#} h",
        _ => string.Create(CultureInfo.InvariantCulture, $"{time.TotalDays:0.#} d"),
    };

    /// <summary>What the answer rests on, and what was asked.</summary>
    public static void Foot(AskedOf asked)
    {
        Console.WriteLine($"{Customers(asked)}, {asked.Interactions} interactions, {Share(asked.LinkedShare)} linked to a customer, {Share(asked.ConsentShare)} on consent");
        Asked(asked);
    }

    public static void Asked(AskedOf asked)
    {
        Console.WriteLine($"per {asked.Per}; {Period(asked)}; {(asked.Where.Count == 0 ? "no conditions" : Shown.Text(string.Join(" and ", asked.Where)))}");
        if (asked.OutsideUnits > 0)
            Console.WriteLine($"{asked.OutsideUnits} interactions of customers are in no {asked.Per}: nothing is said there.");
        LeftOut(asked);
    }

    /// <summary>What customers do not permit.</summary>
    public static void LeftOut(AskedOf asked)
    {
        if (asked.Restricted > 0)
            Console.WriteLine($"{asked.Restricted} customers left out: their data may only be stored (Art. 18 DSGVO).");
        if (asked.Withdrawn > 0)
            Console.WriteLine($"{asked.Withdrawn} rows left out: their customers withdrew their consent to analysis.");
        if (asked.NotPermitted > 0)
            Console.WriteLine($"{asked.NotPermitted} interactions left out: their customers do not permit that purpose.");
    }

    static string Customers(AskedOf asked) => asked.Per switch
    {
        "customer" => $"{asked.Customers} customers",
        "account" => $"{asked.Customers} accounts and customers without one",
        _ => $"{asked.Customers} customers, {asked.Units} {asked.Per}s",
    };

    static string Period(AskedOf asked) => (asked.From, asked.To) switch
    {
        (null, null) => $"all times, zone {asked.Zone}",
        ({ } from, null) => $"from {from:yyyy-MM-dd HH:mm}, zone {asked.Zone}",
        (null, { } to) => $"before {to:yyyy-MM-dd HH:mm}, zone {asked.Zone}",
        ({ } from, { } to) => $"from {from:yyyy-MM-dd HH:mm} to before {to:yyyy-MM-dd HH:mm}, zone {asked.Zone}",
    };
}
