using Wegmarke.Demo.Musterhaus.Company;

namespace Wegmarke.Demo.Musterhaus.Files;

/// <param name="DiscountCents">Taken off the whole line; of a return it is given back with a minus.</param>
sealed record ReceiptLine(Article Article, int Quantity, int DiscountCents)
{
    public int Cents => Quantity * Article.Cents - DiscountCents;

    public ReceiptLine Returned() => this with { Quantity = -Quantity, DiscountCents = -DiscountCents };
}
