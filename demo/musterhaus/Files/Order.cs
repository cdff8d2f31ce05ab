using Wegmarke.Demo.Musterhaus.Company;

namespace Wegmarke.Demo.Musterhaus.Files;

/// <summary>An order in the ERP system. What becomes of it is entered until its quarter is exported.</summary>
sealed class Order
{
    public const int FreeShippingFrom = 5_000;
    const int Shipping = 495;

    public required string Channel { get; init; }
    public required DateTime Utc { get; init; }

    /// <summary>Nobody in a test order.</summary>
    public Customer? Customer { get; init; }

    /// <summary>Guests have no customer number.</summary>
    public required bool IsGuest { get; init; }

    public required string Email { get; init; }
    public required string Payment { get; init; }
    public required IReadOnlyList<OrderLine> Lines { get; init; }

    /// <summary>Where the goods are picked up; otherwise they are sent.</summary>
    public Branch? Pickup { get; init; }

    public string? Remark { get; init; }
    public string Number { get; set; } = "";
    public DateTime? Cancelled { get; set; }
    public DateTime? Shipped { get; set; }
    public DateTime? Delivered { get; set; }

    public int GoodsCents => Lines.Sum(line => line.Cents);

    public int ShippingCents => Pickup is null && GoodsCents < FreeShippingFrom ? Shipping : 0;

    public int Cents => GoodsCents + ShippingCents;

    /// <summary>What happens after that time is not known yet.</summary>
    public void Forget(DateTime from)
    {
        (Cancelled, Shipped, Delivered) = (Before(Cancelled, from), Before(Shipped, from), Before(Delivered, from));
        foreach (var line in Lines.Where(line => line.ReturnedAt >= from))
            line.Return(0, null);
    }

    static DateTime? Before(DateTime? time, DateTime end) => time < end ? time : null;

    public string Status =>
        Cancelled is not null ? "storniert"
        : Lines.All(line => line.Returned == line.Quantity) ? "Retoure"
        : Lines.Any(line => line.Returned > 0) ? "Teilretoure"
        : Delivered is null ? "offen"
        : Pickup is null ? "geliefert" : "abgeholt";
}
