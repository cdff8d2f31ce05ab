using System.Globalization;
using System.Text;
using Spectre.Console;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary>What came from data, as a terminal may show it.</summary>
static class Shown
{
    /// <summary>Nobody sees where a line of a file would break; a table is only as wide as what is in it.</summary>
    const int WidthOfFiles = 10_000;

    public static void Write(Table table)
    {
        if (Console.IsOutputRedirected)
            AnsiConsole.Profile.Width = WidthOfFiles;
        AnsiConsole.Write(table);
    }

    /// <summary>Control characters could colour, overwrite or remap the terminal.</summary>
    public static string Text(string text) => string.Create(text.Length, text, (shown, given) =>
    {
        for (var at = 0; at < given.Length; at++)
            shown[at] = char.IsControl(given[at]) ? '\uFFFD' : given[at];
    });

    /// <summary>With as many decimals as the currency has coins.</summary>
    public static string Amount(long minor, string currency)
    {
        var decimals = CurrencyCode.Decimals(CurrencyCode.Parse(Encoding.UTF8.GetBytes(currency)));
        return (minor / (decimal)Math.Pow(10, decimals)).ToString($"F{decimals}", CultureInfo.InvariantCulture);
    }
}
