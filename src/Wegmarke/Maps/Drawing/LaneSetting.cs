namespace Wegmarke.Maps.Drawing;

/// <summary>What every lane needs to draw: words, figures, inks, and how much room there is.</summary>
sealed record LaneSetting(Words Words, LocalFormat Format, ChannelInks Inks, string Currency, Density Density)
{
    public string Customers(long count) =>
        count == 1 ? Words.OneCustomer : string.Format(null, Words.Customers, Format.Count(count));
}
