namespace Wegmarke.Catalogue.Reading;

static class Missing
{
    public static EntryException Of(string what, string wayOut) => new($"The {what} is missing. {wayOut}");
}
