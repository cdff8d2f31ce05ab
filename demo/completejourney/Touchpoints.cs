namespace Wegmarke.Demo.Completejourney;

/// <summary>Keys of the entries in <c>catalogue/</c>.</summary>
static class Touchpoints
{
    public static string Mailing(Campaign campaign) => "mailing-" + campaign.Letter;

    public static string Redemption(Campaign campaign) => "coupon-" + campaign.Letter;

    public static string Purchase(Assortment main) => "purchase-" + main.ToString().ToLowerInvariant();
}
