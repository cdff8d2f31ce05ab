namespace Wegmarke.Maps.Drawing;

/// <summary>What every lane needs to draw: words, figures, inks, and how much room there is.</summary>
sealed record LaneSetting(Voice Voice, ChannelInks Inks, Density Density)
{
    public Words Words => Voice.Words;

    public LocalFormat Format => Voice.Format;

    public string Currency => Voice.Currency;

    public string Customers(long count) => Voice.Customers(count);
}
