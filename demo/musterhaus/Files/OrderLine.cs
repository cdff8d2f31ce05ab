using Wegmarke.Demo.Musterhaus.Company;

namespace Wegmarke.Demo.Musterhaus.Files;

sealed class OrderLine(Article article, int quantity, int discountCents)
{
    public Article Article => article;

    public int Quantity => quantity;

    public int DiscountCents => discountCents;

    public int Cents => quantity * article.Cents - discountCents;

    public int Returned { get; private set; }

    public DateTime? ReturnedAt { get; private set; }

    public int RefundCents => Returned == quantity ? Cents : Returned * Cents / quantity;

    public void Return(int pieces, DateTime? utc) => (Returned, ReturnedAt) = (pieces, utc);
}
