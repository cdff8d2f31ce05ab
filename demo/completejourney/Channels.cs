namespace Wegmarke.Demo.Completejourney;

/// <summary>Two channels of the shipped catalogue and one of <c>catalogue/</c>.</summary>
static class Channels
{
    public const string Post = "post";
    public const string Store = "store";
    const string FuelStation = "fuel-station";

    public static string Of(Assortment main) => main == Assortment.Fuel ? FuelStation : Store;
}
