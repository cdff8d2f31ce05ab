namespace Wegmarke.Demo.Musterhaus.Company;

sealed record Article(string Number, string Name, Category Category, int Cents)
{
    public string Path => $"/produkt/{Number}";
}
