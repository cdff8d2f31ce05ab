namespace Wegmarke.Demo.Completejourney;

static class Assortments
{
    /// <summary>Fuel is booked under two departments, so it is told by the type of product. What is not listed is bought too rarely to stand alone.</summary>
    public static Assortment Of(string department, string type) => department switch
    {
        _ when type.StartsWith("GASOLINE", StringComparison.Ordinal) => Assortment.Fuel,
        "GROCERY" or "FROZEN GROCERY" or "NUTRITION" => Assortment.Groceries,
        "PRODUCE" or "MEAT" or "MEAT-PCKGD" or "SEAFOOD" or "SEAFOOD-PCKGD" => Assortment.Fresh,
        "DELI" or "PASTRY" or "SALAD BAR" or "CHEF SHOPPE" or "RESTAURANT" => Assortment.Counter,
        "DRUG GM" or "COSMETICS" => Assortment.Drugstore,
        _ => Assortment.Other,
    };
}
