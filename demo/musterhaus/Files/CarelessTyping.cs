using Wegmarke.Demo.Musterhaus.Company;

namespace Wegmarke.Demo.Musterhaus.Files;

/// <summary>Slips of the keyboard, where people type their address again and again.</summary>
static class CarelessTyping
{
    const int OneIn = 25;

    /// <summary>The same order always has the same slip.</summary>
    public static string Street(Customer customer, DateTime at)
    {
        var dice = Dice.For((ulong)at.Ticks, customer.Street);
        return dice.Below(OneIn) > 0 ? customer.Street : Slip(dice, customer.Street);
    }

    /// <summary>Two letters change places, one is doubled or missing, or the umlaut is written out.</summary>
    public static string Slip(Dice dice, string text)
    {
        if (text.Length < 4)
            return text;
        var at = dice.Between(1, text.Length - 3);
        if (char.IsSurrogate(text[at]) || char.IsSurrogate(text[at + 1]))
            return text;
        return dice.Below(4) switch
        {
            0 => text[..at] + text[at + 1] + text[at] + text[(at + 2)..],
            1 => text[..at] + text[at] + text[at..],
            2 => text[..at] + text[(at + 1)..],
            _ => text.Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal)
                .Replace("ü", "ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal),
        };
    }
}
