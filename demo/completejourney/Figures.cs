using System.Globalization;

namespace Wegmarke.Demo.Completejourney;

/// <summary>The source was written from binary floating point: one basket is numbered 4.0128e+10, one value is 4.440892e-16.</summary>
static class Figures
{
    public static string Whole(string number) => Parse(number).ToString("0", CultureInfo.InvariantCulture);

    public static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Cents(string amount) => Parse(amount).ToString("0.00", CultureInfo.InvariantCulture);

    public static decimal Amount(string amount) => Math.Round(Parse(amount), 2);

    static decimal Parse(string number) => decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
}
